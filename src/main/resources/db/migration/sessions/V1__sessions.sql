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
    present     int  check (present >= 0),
    note        text,
    held        boolean not null,
    voided_on   date,
    recorded_at timestamptz not null,
    words       tsvector
);
create index session_words on sessions.session using gin (words);
create unique index session_ordinal on sessions.session (term, kind, ordinal) where voided_on is null;
create index session_opens on sessions.session (area, kind, opens_on);
create index session_list_county on sessions.session (kind, opens_on desc);

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
    id       uuid primary key,
    area     text collate "C" not null,
    session  uuid not null references sessions.session,
    position int  not null,
    name     text not null check (name <> ''),
    duty     text,
    people   text,
    unique (session, position)
);

create table sessions.attendance (
    id          uuid primary key,
    area        text collate "C" not null,
    session     uuid not null references sessions.session,
    person      uuid not null references roster.person,
    name        text not null,
    status      text not null,
    reason      text,
    recorded_at timestamptz not null,
    unique (session, person)
);
create index attendance_person on sessions.attendance (person);

create table sessions.resolution (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    session     uuid not null references sessions.session,
    number      text,
    title       text not null check (title <> ''),
    wording     text,
    major       boolean not null default false,
    passed_on   date not null,
    base        int  check (base > 0),
    in_favour   int  check (in_favour >= 0),
    against     int  check (against >= 0),
    abstained   int  check (abstained >= 0),
    voided_on   date,
    recorded_at timestamptz not null
);
create index resolution_session on sessions.resolution (session);

-- What was planned is no fact of having met: it is published as planned, so that a duty can be seen as arranged.
create view facts.sessions with (security_invoker = true) as
select id, area, opens_on as happened_on, closes_on as until,
       case when not held then 'sessions.planned' when kind = 'CONGRESS' then 'sessions.congress' else 'sessions.presidium' end as kind,
       '/sessions/' || id as path,
       case kind when 'CONGRESS' then term_ordinal || '-' || ordinal else '主席团 ' || term_ordinal || '-' || ordinal end as title,
       null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('term', term_ordinal, 'ordinal', ordinal, 'expected', expected, 'minutes', minutes, 'present',
           coalesce(present, (select nullif(count(*) filter (where status = 'PRESENT'), 0)
                                from sessions.attendance where attendance.session = session.id)),
           'sort', kind) as numbers,
       null::date as due_on, recorded_at
  from sessions.session
 where voided_on is null
union all
select item.id, item.area, session.opens_on, null, 'sessions.report', '/sessions/' || session.id, item.title,
       item.presenter, 'PUBLIC',
       jsonb_build_object('term', session.term_ordinal, 'ordinal', session.ordinal, 'minutes', item.minutes, 'sort', session.kind),
       null, session.recorded_at
  from sessions.agenda_item item
  join sessions.session on session.id = item.session
 where item.kind = 'REPORT' and session.held and session.voided_on is null
union all
select resolution.id, resolution.area, resolution.passed_on, null, 'sessions.resolution', '/sessions/' || session.id,
       resolution.title, null, 'PUBLIC',
       jsonb_build_object('term', session.term_ordinal, 'ordinal', session.ordinal, 'major', resolution.major,
           'in_favour', in_favour, 'against', against, 'abstained', abstained, 'base', base),
       null, resolution.recorded_at
  from sessions.resolution
  join sessions.session on session.id = resolution.session
 where resolution.voided_on is null and session.voided_on is null
   and (in_favour is null or base is null or in_favour * 2 > base)
union all
select team.id, team.area, session.opens_on, session.closes_on, 'sessions.team', '/sessions/' || session.id, team.name,
       null, 'PUBLIC', jsonb_build_object('term', session.term_ordinal, 'ordinal', session.ordinal), null, session.recorded_at
  from sessions.team
  join sessions.session on session.id = team.session
 where session.held and session.voided_on is null;

create view facts.sessions_people with (security_invoker = true) as
select attendance.area, attendance.person, lower(attendance.status) as role, session.opens_on as happened_on,
       case session.kind when 'CONGRESS' then 'sessions.congress' else 'sessions.presidium' end as kind,
       '/sessions/' || session.id as path
  from sessions.attendance
  join sessions.session on session.id = attendance.session
 where session.held and session.voided_on is null;
