-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.petitions, facts.petitions_people;

create view facts.petitions with (security_invoker = true) as
select id, area, received_on as happened_on, null::date as until, 'petitions.received' as kind,
       '/petitions/' || id as path, matter as title, null::text as unit, 'STAFF' as access,
       jsonb_build_object('village', village, 'channel', channel, 'kind', kind, 'people', people,
           'repeatOf', repeat_of, 'toldOn', told_on) as told,
       null::date as due_on, recorded_at
  from petitions.petition
 where status <> 'VOID'
union all
select step.id, step.area, step.happened_on, null, 'petitions.step', '/petitions/' || petition.id, petition.matter,
       null, 'STAFF',
       jsonb_build_object('act', step.act, 'who', step.who, 'said', step.said, 'village', petition.village),
       null, step.recorded_at
  from petitions.step
  join petitions.petition on petition.id = step.petition
 where step.voided_at is null and petition.status <> 'VOID'
union all
select id, area, settled_on, null, 'petitions.settled', '/petitions/' || id, matter, null, 'STAFF',
       jsonb_build_object('where', settled_where, 'days', settled_on - received_on, 'outcome', outcome,
           'village', village),
       null, recorded_at
  from petitions.petition
 where status = 'SETTLED'
union all
select id, area, since, until_on, 'petitions.informant', '/petitions/informants', name, null, 'DEPUTIES',
       jsonb_build_object('village', village, 'person', person), null, recorded_at
  from petitions.informant
 where status <> 'VOID';

create view facts.petitions_people with (security_invoker = true) as
select area, person, 'informant' as role, since as happened_on, 'petitions.informant' as kind,
       '/petitions/informants' as path
  from petitions.informant
 where status <> 'VOID';
