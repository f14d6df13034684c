-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.stations;

create view facts.stations with (security_invoker = true) as
select id, area, since as happened_on, null::date as until, 'stations.furnished' as kind, '/stations/equipment/' || id as path,
       what as title, null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('pieces', pieces, 'place', place, 'state', state) as told,
       null::date as due_on, recorded_at
  from stations.equipment
 where status = 'STANDING' and since is not null;
