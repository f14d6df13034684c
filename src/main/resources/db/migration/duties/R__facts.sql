-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.duties;

create view facts.duties with (security_invoker = true) as
select id, area, quarter_end as happened_on, null::date as until, 'duties.nothing.' || register as kind,
       '/duties' as path, register as title, null::text as unit, 'STAFF' as access, '{}'::jsonb as told,
       null::date as due_on, recorded_at
  from duties.nothing;
