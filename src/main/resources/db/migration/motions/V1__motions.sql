create schema motions;

-- A motion (议案): brought in by five deputies or more, decided upon by the presidium.
create table motions.motion (
    id              uuid primary key,
    version         int  not null,
    area            text collate "C" not null,
    session         uuid not null,
    term_ordinal    int  not null,
    session_ordinal int  not null,
    serial          int  not null check (serial > 0),
    title           text not null check (title <> ''),
    cause           text not null check (cause <> ''),
    grounds         text not null check (grounds <> ''),
    plan            text not null check (plan <> ''),
    received_on     date not null,
    received_at     time,
    late            boolean not null,
    status          text not null,
    decided_on      date,
    decision_reason text,
    suggestion      uuid,
    recorded_at     timestamptz not null,
    recorded_by     uuid not null,
    words           tsvector,
    constraint decided_in_full check ((status in ('LISTED', 'CONVERTED')) <= (decided_on is not null)),
    constraint converted_to check ((status = 'CONVERTED') <= (suggestion is not null))
);
create unique index motion_serial on motions.motion (session, serial) where status <> 'VOID';
create index motion_words on motions.motion using gin (words);
create index motion_list on motions.motion (area, received_on desc, serial);
create index motion_list_county on motions.motion (received_on desc, serial);

-- Whoever signed, in the order of the paper.
create table motions.signer (
    motion   uuid not null references motions.motion,
    position int  not null,
    person   uuid not null,
    name     text not null,
    primary key (motion, position),
    unique (motion, person)
);
create index signer_person on motions.signer (person);

create view facts.motions with (security_invoker = true) as
select motion.id, motion.area, motion.received_on as happened_on, null::date as until, 'motions.received' as kind,
       '/motions/' || motion.id as path, motion.title, null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('session', motion.session, 'serial', motion.serial, 'late', motion.late,
           'listed', motion.status = 'LISTED', 'converted', motion.status = 'CONVERTED',
           'signers', (select count(*) from motions.signer where signer.motion = motion.id)) as numbers,
       null::date as due_on, motion.recorded_at
  from motions.motion
 where motion.status <> 'VOID'
union all
select id, area, decided_on, null, 'motions.listed', '/motions/' || id, title, null, 'PUBLIC',
       jsonb_build_object('session', session, 'serial', serial), null, recorded_at
  from motions.motion
 where status = 'LISTED'
union all
select id, area, decided_on, null, 'motions.converted', '/motions/' || id, title, null, 'PUBLIC',
       jsonb_build_object('session', session, 'serial', serial, 'suggestion', suggestion), null, recorded_at
  from motions.motion
 where status = 'CONVERTED';

create view facts.motions_people with (security_invoker = true) as
select motion.area, signer.person, case when signer.position = 0 then 'leads' else 'signs' end as role,
       motion.received_on as happened_on, 'motions.received' as kind, '/motions/' || motion.id as path
  from motions.signer
  join motions.motion on motion.id = signer.motion
 where motion.status <> 'VOID';
