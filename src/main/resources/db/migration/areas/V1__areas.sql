create schema areas;

create table areas.area (
    code    text collate "C" primary key check (code ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'),
    name    text not null check (name <> ''),
    from_on date,
    until_on date check (until_on > from_on)
);

-- Local numbers: the setting nearest to the place and latest before the day holds.
create table areas.setting (
    area        text collate "C" not null,
    name        text not null,
    from_on     date not null,
    value       text not null,
    source      text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (area, name, from_on)
);
