-- How a list in staff's own form is read: said once by a person, found again by the shape of its header.
-- register is null where the sheet is not brought in; last_line holds for the file it was said of, by its sha256.
create table imports.mapping (
    id           uuid primary key,
    version      int  not null,
    area         text collate "C" not null,
    shape        text not null,
    sheet        text not null,
    register     text,
    gap          int  not null check (gap >= 0),
    year         int,
    sha256       text not null,
    last_line    int,
    kept_at      timestamptz not null,
    kept_by      uuid not null,
    kept_by_name text not null,
    forgotten_at timestamptz
);
create unique index mapping_once on imports.mapping (area, md5(shape)) where forgotten_at is null;

-- place counts from the leftmost titled column of the header
create table imports.mapped_column (
    mapping  uuid not null references imports.mapping on delete cascade,
    position int  not null,
    name     text not null,
    place    int,
    fixed    text,
    down     boolean not null,
    primary key (mapping, position),
    constraint from_one_source check (num_nonnulls(place, fixed) = 1)
);

-- known is empty where the word says nothing
create table imports.mapped_word (
    mapping  uuid not null references imports.mapping on delete cascade,
    position int  not null,
    name     text not null,
    word     text not null,
    known    text not null,
    primary key (mapping, position)
);
