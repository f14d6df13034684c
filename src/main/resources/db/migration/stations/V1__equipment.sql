create schema stations;

-- What offices and liaison rooms were furnished with.
create table stations.equipment (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    what        text not null check (what <> ''),
    pieces      int  not null check (pieces > 0),
    place       text not null check (place <> ''),
    since       date,
    state       text not null check (state in ('GOOD', 'WORN', 'GONE')),
    note        text,
    status      text not null check (status in ('STANDING', 'VOID')),
    words       tsvector,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index equipment_list on stations.equipment (area, since desc nulls last, recorded_at desc, id);
create index equipment_words on stations.equipment using gin (words);

create view facts.stations with (security_invoker = true) as
select id, area, since as happened_on, null::date as until, 'stations.furnished' as kind, '/stations/equipment/' || id as path,
       what as title, null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('pieces', pieces, 'place', place, 'state', state) as numbers,
       null::date as due_on, recorded_at
  from stations.equipment
 where status = 'STANDING' and since is not null;
