create schema publicity;

-- One row each piece of news, or one for several whose titles nobody kept.
create table publicity.article (
    id            uuid primary key,
    version       int  not null,
    area          text collate "C" not null,
    title         text not null check (title <> ''),
    author        text,
    pieces        int  not null check (pieces > 0),
    written_on    date not null,
    written_until date,
    said_as       text,
    medium        text,
    level         text,
    printed_on    date,
    link          text,
    status        text not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid not null,
    constraint printed_somewhere check (medium is null or level is not null),
    constraint ends_after_it_began check (written_until is null or written_until >= written_on)
);
create index article_list on publicity.article (area, written_on desc, id);
create index article_printed on publicity.article (area, printed_on desc) where level is not null;

create table publicity.renewal (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    renewed_on  date not null,
    what        text not null check (what <> ''),
    operator    text,
    status      text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index renewal_list on publicity.renewal (area, renewed_on desc, id);

-- 微机员: who keeps the website.
create table publicity.operator (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    name        text not null check (name <> ''),
    since       date not null,
    until_on    date,
    status      text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    constraint ends_after_it_began check (until_on is null or until_on >= since)
);
create index operator_list on publicity.operator (area, since);

create table publicity.subscription (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    journal     text not null check (journal <> ''),
    copies      int  not null check (copies > 0),
    year        int  not null,
    status      text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index subscription_list on publicity.subscription (area, year desc, journal);

create view facts.publicity with (security_invoker = true) as
select id, area, written_on as happened_on, written_until as until, 'publicity.written' as kind,
       '/publicity/articles/' || id as path, title, null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('pieces', pieces, 'author', author, 'when', said_as) as numbers,
       null::date as due_on, recorded_at
  from publicity.article
 where status <> 'VOID'
union all
select id, area, coalesce(printed_on, written_on), case when printed_on is null then written_until end,
       'publicity.printed', '/publicity/articles/' || id, title, null, 'PUBLIC',
       jsonb_build_object('level', level, 'medium', medium, 'pieces', pieces,
           'when', case when printed_on is null then said_as end),
       null, recorded_at
  from publicity.article
 where status <> 'VOID' and level is not null
union all
select id, area, renewed_on, null, 'publicity.renewed', '/publicity/website', what, null, 'PUBLIC',
       jsonb_build_object('operator', operator), null, recorded_at
  from publicity.renewal
 where status <> 'VOID'
union all
select id, area, since, until_on, 'publicity.operator', '/publicity/website', name, null, 'DEPUTIES',
       jsonb_build_object(), null, recorded_at
  from publicity.operator
 where status <> 'VOID'
union all
select id, area, make_date(year, 1, 1), make_date(year, 12, 31), 'publicity.subscribed', '/publicity/journals', journal,
       null, 'PUBLIC', jsonb_build_object('copies', copies, 'year', year), null, recorded_at
  from publicity.subscription
 where status <> 'VOID';
