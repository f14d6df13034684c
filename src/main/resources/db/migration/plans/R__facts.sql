-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.plans;

create view facts.plans with (security_invoker = true) as
select id, area, adopted_on as happened_on, adopted_until as until, 'plans.adopted' as kind, '/plans/' || id as path, title,
       null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('kind', kind, 'year', year, 'when', said_as, 'by', adopted_by, 'group', group_name,
           'replaces', replaces) as told,
       null::date as due_on, recorded_at
  from plans.paper
 where status = 'STANDING'
union all
select id, area, adopted_on, null, 'plans.topic', '/plans/topics/' || id, title, null, 'PUBLIC',
       jsonb_build_object('source', source, 'year', year, 'told', told_on), null, recorded_at
  from plans.topic
 where status = 'STANDING';
