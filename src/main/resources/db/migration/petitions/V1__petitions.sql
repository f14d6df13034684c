create schema petitions;

-- Who asks and under which phone lies sealed; no list, address, log or fact holds either.
create table petitions.petition (
    id            uuid primary key,
    version       int  not null,
    area          text collate "C" not null,
    village       text,
    received_on   date not null,
    channel       text not null,
    petitioner    bytea not null,
    phone         bytea,
    people        int  not null check (people > 0),
    matter        text not null check (matter <> ''),
    kind          text not null,
    repeat_of     uuid references petitions.petition,
    status        text not null,
    told_on       date,
    extended_on   date,
    settled_on    date,
    settled_where text,
    outcome       text,
    -- What is searched for: the matter and the village, never the person.
    words         tsvector,
    recorded_at   timestamptz not null,
    recorded_by   uuid not null,
    constraint settled_in_full check (status <> 'SETTLED' or num_nulls(settled_on, settled_where, outcome) = 0),
    constraint refused_in_full check (status <> 'REFUSED' or num_nulls(settled_on, outcome) = 0)
);
create index petition_list on petitions.petition (area, received_on desc, id);
create index petition_open on petitions.petition (area, received_on) where status = 'OPEN';
create index petition_words on petitions.petition using gin (words);
create index petition_repeats on petitions.petition (repeat_of) where repeat_of is not null;

-- The story of a petition, line by line; a line written by mistake stays, marked.
create table petitions.step (
    id          uuid primary key,
    area        text collate "C" not null,
    petition    uuid not null references petitions.petition,
    act         text not null,
    happened_on date not null,
    who         text,
    said        text not null check (said <> ''),
    voided_at   timestamptz,
    void_reason text,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index step_story on petitions.step (petition, happened_on, recorded_at);
create index step_list on petitions.step (area, happened_on);

-- 信访信息员: deputies who hear of troubles in their village before these grow.
create table petitions.informant (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    person      uuid not null,
    name        text not null,
    village     text,
    since       date not null,
    until_on    date,
    status      text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    constraint ends_after_it_began check (until_on is null or until_on >= since)
);
create index informant_list on petitions.informant (area, since);
create index informant_person on petitions.informant (person);
create unique index informant_once on petitions.informant (area, person) where until_on is null and status <> 'VOID';

create view facts.petitions with (security_invoker = true) as
select id, area, received_on as happened_on, null::date as until, 'petitions.received' as kind,
       '/petitions/' || id as path, matter as title, null::text as unit, 'STAFF' as access,
       jsonb_build_object('village', village, 'channel', channel, 'kind', kind, 'people', people,
           'repeatOf', repeat_of, 'toldOn', told_on) as numbers,
       null::date as due_on, recorded_at
  from petitions.petition
 where status <> 'VOID'
union all
select step.id, step.area, step.happened_on, null, 'petitions.step', '/petitions/' || petition.id, petition.matter,
       null, 'STAFF',
       jsonb_build_object('act', step.act, 'who', step.who, 'said', step.said, 'village', petition.village),
       null, step.recorded_at
  from petitions.step
  join petitions.petition on petition.id = step.petition
 where step.voided_at is null and petition.status <> 'VOID'
union all
select id, area, settled_on, null, 'petitions.settled', '/petitions/' || id, matter, null, 'STAFF',
       jsonb_build_object('where', settled_where, 'days', settled_on - received_on, 'outcome', outcome,
           'village', village),
       null, recorded_at
  from petitions.petition
 where status = 'SETTLED'
union all
select id, area, since, until_on, 'petitions.informant', '/petitions/informants', name, null, 'DEPUTIES',
       jsonb_build_object('village', village, 'person', person), null, recorded_at
  from petitions.informant
 where status <> 'VOID';

create view facts.petitions_people with (security_invoker = true) as
select area, person, 'informant' as role, since as happened_on, 'petitions.informant' as kind,
       '/petitions/informants' as path
  from petitions.informant
 where status <> 'VOID';
