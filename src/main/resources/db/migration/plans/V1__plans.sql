create schema plans;

-- Plans of the year and of the groups, schemes for single works, and standing rules.
create table plans.paper (
    id            uuid primary key,
    version       int  not null,
    area          text collate "C" not null,
    kind          text not null,
    title         text not null check (title <> ''),
    adopted_on    date not null,
    adopted_until date not null check (adopted_until >= adopted_on),
    said_as       text,
    adopted_by    text,
    year          int  not null check (year between 1954 and 2200),
    body          text,
    group_name    text,
    replaces      uuid references plans.paper,
    status        text not null,
    words         tsvector,
    recorded_at   timestamptz not null,
    recorded_by   uuid not null
);
create index paper_list on plans.paper (area, adopted_on desc, id);
create index paper_list_county on plans.paper (adopted_on desc, id);
create index paper_replaces on plans.paper (replaces);
create index paper_words on plans.paper using gin (words);

-- What the congress has chosen to supervise in a year, and where the choice came from.
create table plans.topic (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    year        int  not null check (year between 1954 and 2200),
    title       text not null check (title <> ''),
    source      text not null,
    adopted_on  date not null,
    told_on     date,
    note        text,
    status      text not null,
    words       tsvector,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index topic_list on plans.topic (area, year desc, adopted_on, id);
create index topic_list_county on plans.topic (year desc, adopted_on, id);
create index topic_words on plans.topic using gin (words);

create view facts.plans with (security_invoker = true) as
select id, area, adopted_on as happened_on, adopted_until as until, 'plans.adopted' as kind, '/plans/' || id as path, title,
       null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('kind', kind, 'year', year, 'when', said_as, 'by', adopted_by, 'group', group_name,
           'replaces', replaces) as numbers,
       null::date as due_on, recorded_at
  from plans.paper
 where status = 'STANDING'
union all
select id, area, adopted_on, null, 'plans.topic', '/plans/topics/' || id, title, null, 'PUBLIC',
       jsonb_build_object('source', source, 'year', year, 'told', told_on), null, recorded_at
  from plans.topic
 where status = 'STANDING';
