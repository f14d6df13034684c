create schema sessions;

-- A session of the congress (届、次), or a meeting of its presidium between sessions.
create table sessions.session (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    kind        text not null,
    term        uuid not null references roster.term,
    term_ordinal int not null check (term_ordinal > 0),
    ordinal     int  not null check (ordinal > 0),
    opens_on    date not null,
    closes_on   date not null check (closes_on >= opens_on),
    minutes     int  check (minutes > 0),
    place       text,
    noticed_on  date,
    papers_on   date,
    motions_until timestamp,
    expected    int  check (expected >= 0),
    present     int  check (present >= 0 and present <= expected),
    note        text,
    held        boolean not null,
    voided_on   date,
    recorded_at timestamptz not null
);
create unique index session_ordinal on sessions.session (term, kind, ordinal) where voided_on is null;
create index session_opens on sessions.session (area, kind, opens_on);

create table sessions.agenda_item (
    id        uuid primary key,
    area      text collate "C" not null,
    session   uuid not null references sessions.session,
    position  int  not null,
    kind      text not null,
    title     text not null check (title <> ''),
    starts_at time,
    minutes   int check (minutes > 0),
    presenter text,
    unique (session, position)
);

create table sessions.team (
    id      uuid primary key,
    area    text collate "C" not null,
    session uuid not null references sessions.session,
    name    text not null check (name <> ''),
    duty    text,
    people  text
);
create index team_session on sessions.team (session);

create table sessions.attendance (
    area        text collate "C" not null,
    session     uuid not null references sessions.session,
    person      uuid not null references roster.person,
    status      text not null,
    reason      text,
    recorded_at timestamptz not null,
    primary key (session, person)
);
create index attendance_person on sessions.attendance (person);

create table sessions.resolution (
    id        uuid primary key,
    version   int  not null,
    area      text collate "C" not null,
    session   uuid not null references sessions.session,
    number    text,
    title     text not null check (title <> ''),
    wording   text,
    major     boolean not null default false,
    passed_on date not null,
    in_favour int,
    against   int,
    abstained int,
    recorded_at timestamptz not null
);
create index resolution_session on sessions.resolution (session);
