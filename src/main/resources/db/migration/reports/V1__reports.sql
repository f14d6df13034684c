create schema reports;

-- Own words at a paragraph of the report of a period; the report itself is counted anew every time.
create table reports.edit (
    id           uuid primary key,
    version      int  not null,
    area         text collate "C" not null,
    from_on      date not null,
    until_on     date not null check (until_on >= from_on),
    section      text not null,
    paragraph    text not null,
    place        text not null,
    text         text not null check (text <> ''),
    written_by   uuid not null,
    written_name text not null,
    written_at   timestamptz not null,
    unique (area, from_on, until_on, section, paragraph, place)
);

-- A report as it was signed: its text, its figures and the rows they rested on.
create table reports.signed (
    id            uuid primary key,
    area          text collate "C" not null,
    from_on       date not null,
    until_on      date not null check (until_on >= from_on),
    number        int  not null check (number > 0),
    title         text not null,
    signed_on     date not null,
    signatory     text not null,
    report        jsonb not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid not null,
    recorded_name text not null,
    unique (area, from_on, until_on, number)
);
create index signed_list on reports.signed (area, signed_on desc, recorded_at desc);
create index signed_list_county on reports.signed (signed_on desc, recorded_at desc);
