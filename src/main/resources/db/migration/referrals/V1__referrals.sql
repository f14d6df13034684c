create schema referrals;

-- Whatever somebody must answer by a date. The head says where it stands; all that happened is in referrals.entry.
create table referrals.referral (
    id             uuid primary key,
    version        int  not null,
    area           text collate "C" not null,
    kind           text not null,
    subject        uuid not null,
    path           text not null,
    number         text not null,
    title          text not null check (title <> ''),
    -- What was handed over, in the words it had that day.
    content        text not null default '',
    status         text not null,
    department     uuid not null references departments.department,
    unit           text not null,
    leader         text,
    officer        text,
    handed_over_on date not null,
    clock          text not null,
    term           text not null,
    due_from       date not null,
    due_on         date not null,
    round          int  not null default 1 check (round > 0),
    signed_on      date,
    replied_on     date,
    result         text,
    promise        text,
    promised_on    date,
    done_on        date,
    supervisor     text,
    words          tsvector,
    recorded_at    timestamptz not null
);
-- One index for each way a list is asked for: by date, by unit, by state.
create index referral_due on referrals.referral (area, due_on, id);
create index referral_open on referrals.referral (area, due_on) where status not in ('DONE', 'VOID');
create index referral_department on referrals.referral (department, due_on);
create index referral_subject on referrals.referral (subject);
create index referral_status on referrals.referral (area, status, due_on);
create index referral_words on referrals.referral using gin (words);

create table referrals.helper (
    referral   uuid not null references referrals.referral,
    position   int  not null,
    department uuid not null references departments.department,
    primary key (referral, position),
    unique (referral, department)
);
create index helper_department on referrals.helper (department);

-- Everybody who raised it; each gets the letter and rates.
create table referrals.raiser (
    referral uuid not null references referrals.referral,
    position int  not null,
    person   uuid not null,
    name     text not null,
    primary key (referral, position),
    unique (referral, person)
);
create index raiser_person on referrals.raiser (person);

-- All that happened, in the words of whoever said it. Never overwritten; a void entry stays, marked.
create table referrals.entry (
    id           uuid primary key,
    area         text collate "C" not null,
    referral     uuid not null references referrals.referral,
    round        int  not null,
    kind         text not null,
    happened_on  date not null,
    recorded_at  timestamptz not null,
    recorded_by  text not null,
    said_by      text not null,
    said         text,
    department   uuid,
    unit         text,
    due_on       date,
    person       uuid,
    attitude     text,
    satisfaction text,
    result       text,
    letter       text,
    promise      text,
    promised_on  date,
    file         uuid,
    voided_at    timestamptz,
    void_reason  text
);
create index entry_referral on referrals.entry (referral, happened_on, recorded_at);
create index entry_happened on referrals.entry (area, happened_on);
create unique index entry_one_rating on referrals.entry (referral, round, person) where kind = 'RATED' and voided_at is null;

create view facts.referrals with (security_invoker = true) as
select entry.id, entry.area, entry.happened_on, null::date as until,
       'referrals.' || lower(referral.kind) || '.' || lower(entry.kind) as kind,
       referral.path, referral.title, entry.unit,
       case when referral.kind = 'PETITION' then 'STAFF' else 'DEPUTIES' end as access,
       jsonb_build_object('subject', referral.subject, 'referral', referral.id, 'number', referral.number,
           'round', entry.round, 'result', entry.result, 'satisfaction', entry.satisfaction, 'letter', entry.letter)
           as numbers,
       entry.due_on, entry.recorded_at
  from referrals.entry
  join referrals.referral on referral.id = entry.referral
 where entry.voided_at is null and referral.status <> 'VOID';

create view facts.referrals_people with (security_invoker = true) as
select entry.area, entry.person, 'rates' as role, entry.happened_on,
       'referrals.' || lower(referral.kind) || '.rated' as kind, referral.path
  from referrals.entry
  join referrals.referral on referral.id = entry.referral
 where entry.kind = 'RATED' and entry.voided_at is null;
