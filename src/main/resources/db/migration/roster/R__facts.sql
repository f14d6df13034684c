-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.roster, facts.roster_people;

-- Groups and who belongs to them, and whether a deputy has fixed pay: what duties about groups and lost-work pay ask.
create view facts.roster with (security_invoker = true) as
select mandate.id, mandate.area, mandate.from_on as happened_on, mandate.until_on as until, 'roster.mandate.began' as kind,
       '/deputies/' || mandate.person as path, person.name as title, null::text as unit, 'DEPUTIES' as access,
       jsonb_build_object('term', term.ordinal, 'village', mandate.village, 'sex', person.sex,
           'fixedPay', mandate.fixed_pay) as told,
       null::date as due_on, mandate.recorded_at
  from roster.mandate
  join roster.person on person.id = mandate.person
  join roster.term on term.id = mandate.term
 where mandate.status = 'STANDING'
union all
select mandate.id, mandate.area, mandate.until_on, null, 'roster.mandate.ended', '/deputies/' || mandate.person,
       person.name, null, 'DEPUTIES', jsonb_build_object('reason', mandate.end_reason), null, mandate.recorded_at
  from roster.mandate
  join roster.person on person.id = mandate.person
 where mandate.status = 'STANDING' and mandate.until_on is not null
union all
select post.id, post.area, post.from_on, post.until_on, 'roster.post.began', '/deputies/' || post.person,
       person.name, null, 'DEPUTIES', jsonb_build_object('post', post.kind, 'title', post.title), null, post.recorded_at
  from roster.post
  join roster.person on person.id = post.person
 where post.status = 'STANDING'
union all
select post.id, post.area, post.until_on, null, 'roster.post.ended', '/deputies/' || post.person,
       person.name, null, 'DEPUTIES', jsonb_build_object('post', post.kind, 'title', post.title), null, post.recorded_at
  from roster.post
  join roster.person on person.id = post.person
 where post.status = 'STANDING' and post.until_on is not null
union all
select id, area, from_on, until_on, 'roster.group.began', '/groups/' || id, name, null, 'DEPUTIES',
       jsonb_build_object('topic', topic), null, recorded_at
  from roster.deputy_group
 where status = 'STANDING'
union all
select membership.id, membership.area, membership.from_on, membership.until_on, 'roster.member.began',
       '/deputies/' || membership.person, person.name, null, 'DEPUTIES',
       jsonb_build_object('group', deputy_group.name, 'leads', membership.leads), null, membership.recorded_at
  from roster.membership
  join roster.person on person.id = membership.person
  join roster.deputy_group on deputy_group.id = membership.deputy_group
 where membership.status = 'STANDING' and deputy_group.status = 'STANDING';

create view facts.roster_people with (security_invoker = true) as
select area, person, 'deputy' as role, from_on as happened_on, 'roster.mandate.began' as kind, '/deputies/' || person as path
  from roster.mandate
 where status = 'STANDING'
union all
select area, person, 'deputy', until_on, 'roster.mandate.ended', '/deputies/' || person
  from roster.mandate
 where status = 'STANDING' and until_on is not null
union all
select area, person, 'officer', from_on, 'roster.post.began', '/deputies/' || person
  from roster.post
 where status = 'STANDING'
union all
select area, person, 'officer', until_on, 'roster.post.ended', '/deputies/' || person
  from roster.post
 where status = 'STANDING' and until_on is not null;
