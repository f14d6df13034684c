create schema suggestions;

create table suggestions.suggestion (
    id            uuid primary key,
    version       int  not null,
    area          text collate "C" not null,
    title         text not null check (title <> ''),
    problem       text not null check (problem <> ''),
    proposal      text not null check (proposal <> ''),
    channel       text not null,
    status        text not null,
    written_on    date not null,
    received_on   date not null,
    term          uuid not null,
    term_ordinal  int  not null,
    session       uuid,
    session_ordinal int,
    year          int  not null,
    serial        int,
    registered_on date,
    return_reason text,
    motion        uuid,
    -- What lists ask for, kept beside by whoever changes it: where the matter stands, with whom, and the next date.
    stage         text not null default 'TO_REVIEW',
    raised_by     text not null default '',
    unit          text,
    next_on       date,
    words         tsvector,
    recorded_at   timestamptz not null,
    recorded_by   uuid not null,
    constraint registered_in_full check (num_nulls(serial, registered_on) in (0, 2))
);
create index suggestion_list on suggestions.suggestion (area, next_on, received_on desc, id) include (stage);
create index suggestion_list_county on suggestions.suggestion (next_on, received_on desc, id);
create index suggestion_stage on suggestions.suggestion (area, stage, next_on, received_on desc, id);
create index suggestion_open on suggestions.suggestion (area, stage, next_on) where stage not in ('DONE', 'VOID');
create index suggestion_words on suggestions.suggestion using gin (words);
create unique index suggestion_in_session on suggestions.suggestion (area, term, session, serial) where session is not null;
create unique index suggestion_in_recess on suggestions.suggestion (area, term, year, serial) where session is null;

-- Whoever raised it: the leader first, then the co-signers in the order of the paper. Each is answered, each rates.
create table suggestions.raiser (
    suggestion uuid not null references suggestions.suggestion,
    position   int  not null,
    person     uuid not null,
    name       text not null,
    primary key (suggestion, position),
    unique (suggestion, person)
);
create index raiser_person on suggestions.raiser (person);

create view facts.suggestions with (security_invoker = true) as
select id, area, received_on as happened_on, null::date as until, 'suggestions.received' as kind,
       '/suggestions/' || id as path, title, null::text as unit, 'DEPUTIES' as access,
       jsonb_build_object('session', session, 'motion', motion, 'number',
           case when serial is null then null when session is null then term_ordinal || '-闭' || year || '-' || serial
                else term_ordinal || '-' || session_ordinal || '-' || serial end) as numbers,
       null::date as due_on, recorded_at
  from suggestions.suggestion
 where status <> 'VOID';

create view facts.suggestions_people with (security_invoker = true) as
select suggestion.area, raiser.person, case when raiser.position = 0 then 'leads' else 'signs' end as role,
       suggestion.received_on as happened_on, 'suggestions.received' as kind, '/suggestions/' || suggestion.id as path
  from suggestions.raiser
  join suggestions.suggestion on suggestion.id = raiser.suggestion
 where suggestion.status <> 'VOID';
