create schema roster;

-- 届: a congress from its first session to the next one's.
create table roster.term (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    ordinal     int  not null check (ordinal > 0),
    starts_on   date not null,
    ends_on     date check (ends_on > starts_on),
    status      text not null default 'STANDING',
    void_reason text
);
create unique index term_once on roster.term (area, ordinal) where status = 'STANDING';

-- A person belongs to the county and stays the same one through all terms and posts.
create table roster.person (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    name        text not null check (name <> ''),
    pinyin      text not null,
    initials    text not null,
    sex         text,
    born_on     date,
    ethnicity   text,
    party       text,
    education   text,
    work        text,
    phone       bytea,
    id_number   bytea,
    id_hash     text,
    demo        boolean not null default false,
    note        text,
    recorded_at timestamptz not null
);
create unique index person_id_hash on roster.person (area, id_hash);
create index person_name on roster.person (area, name);
create index person_initials on roster.person (area, initials text_pattern_ops);

-- A seat in one congress, held by one person from a day until a day. Dated, never overwritten.
create table roster.mandate (
    id           uuid primary key,
    version      int  not null,
    area         text collate "C" not null,
    person       uuid not null references roster.person,
    term         uuid not null references roster.term,
    serial       int,
    constituency text,
    village      text,
    card_no      text,
    fixed_pay    boolean,
    from_on      date not null,
    until_on     date check (until_on >= from_on),
    end_reason   text,
    end_document text,
    note         text,
    status       text not null default 'STANDING',
    void_reason  text,
    recorded_at  timestamptz not null,
    constraint an_end_has_its_day check (end_reason is null or until_on is not null)
);
create unique index mandate_once on roster.mandate (term, person) where status = 'STANDING' and until_on is null;
create index mandate_in_office on roster.mandate (area, from_on, until_on);
create index mandate_person on roster.mandate (person);
create unique index mandate_card on roster.mandate (area, term, card_no) where status = 'STANDING';
create index mandate_list on roster.mandate (area, serial);

-- 编制: how many there should be of each post.
create table roster.establishment (
    area    text collate "C" not null,
    kind    text not null,
    number  int  not null check (number >= 0),
    from_on date not null,
    primary key (area, kind, from_on)
);

-- A post, barred by law beside certain others, and from when until when it was held.
create table roster.post (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    person      uuid not null references roster.person,
    kind        text not null,
    title       text not null,
    from_on     date not null,
    until_on    date check (until_on >= from_on),
    end_reason  text,
    status      text not null default 'STANDING',
    void_reason text,
    note        text,
    recorded_at timestamptz not null
);
create index post_held on roster.post (area, kind, from_on, until_on);
create index post_person on roster.post (person);

-- 分管: work done beside the post, no post itself.
create table roster.task (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    person      uuid not null references roster.person,
    what        text not null check (what <> ''),
    from_on     date not null,
    until_on    date check (until_on >= from_on),
    status      text not null default 'STANDING',
    void_reason text,
    recorded_at timestamptz not null
);
create index task_person on roster.task (person);

-- 代表小组
create table roster.deputy_group (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    name        text not null check (name <> ''),
    topic       text,
    from_on     date not null,
    until_on    date,
    status      text not null default 'STANDING',
    void_reason text,
    recorded_at timestamptz not null
);
create unique index deputy_group_name on roster.deputy_group (area, name) where until_on is null and status = 'STANDING';

create table roster.membership (
    id           uuid primary key,
    version      int  not null default 1,
    area         text collate "C" not null,
    deputy_group uuid not null references roster.deputy_group,
    person       uuid not null references roster.person,
    leads        boolean not null default false,
    from_on      date not null,
    until_on     date check (until_on >= from_on),
    status       text not null default 'STANDING',
    void_reason  text,
    recorded_at  timestamptz not null
);
create index membership_group on roster.membership (deputy_group, from_on);
create index membership_person on roster.membership (person);

create view facts.roster with (security_invoker = true) as
select mandate.id, mandate.area, mandate.from_on as happened_on, mandate.until_on as until, 'roster.mandate.began' as kind,
       '/deputies/' || mandate.person as path, person.name as title, null::text as unit, 'DEPUTIES' as access,
       jsonb_build_object('term', term.ordinal, 'village', mandate.village, 'sex', person.sex) as numbers,
       null::date as due_on, mandate.recorded_at
  from roster.mandate
  join roster.person on person.id = mandate.person
  join roster.term on term.id = mandate.term
 where mandate.status = 'STANDING'
union all
select mandate.id, mandate.area, mandate.until_on, null, 'roster.mandate.ended', '/deputies/' || mandate.person,
       person.name, null, 'DEPUTIES', jsonb_build_object('reason', mandate.end_reason), null, mandate.recorded_at
  from roster.mandate
  join roster.person on person.id = mandate.person
 where mandate.status = 'STANDING' and mandate.until_on is not null
union all
select post.id, post.area, post.from_on, post.until_on, 'roster.post.began', '/deputies/' || post.person,
       person.name, null, 'DEPUTIES', jsonb_build_object('post', post.kind, 'title', post.title), null, post.recorded_at
  from roster.post
  join roster.person on person.id = post.person
 where post.status = 'STANDING'
union all
select post.id, post.area, post.until_on, null, 'roster.post.ended', '/deputies/' || post.person,
       person.name, null, 'DEPUTIES', jsonb_build_object('post', post.kind, 'title', post.title), null, post.recorded_at
  from roster.post
  join roster.person on person.id = post.person
 where post.status = 'STANDING' and post.until_on is not null;

create view facts.roster_people with (security_invoker = true) as
select area, person, 'deputy' as role, from_on as happened_on, 'roster.mandate.began' as kind, '/deputies/' || person as path
  from roster.mandate
 where status = 'STANDING'
union all
select area, person, 'deputy', until_on, 'roster.mandate.ended', '/deputies/' || person
  from roster.mandate
 where status = 'STANDING' and until_on is not null
union all
select area, person, 'officer', from_on, 'roster.post.began', '/deputies/' || person
  from roster.post
 where status = 'STANDING'
union all
select area, person, 'officer', until_on, 'roster.post.ended', '/deputies/' || person
  from roster.post
 where status = 'STANDING' and until_on is not null;
