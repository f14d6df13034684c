create schema activities;

-- What deputies do together: an inspection, a study, a training, a visit. Planned, held, or recorded as it was.
create table activities.activity (
    id               uuid primary key,
    version          int  not null,
    area             text collate "C" not null,
    kind             text not null,
    title            text not null check (title <> ''),
    topic            text,
    -- Where only 9月下旬 is known, these are its bounds, and said_as holds the words that people read.
    starts_on        date not null,
    ends_on          date not null check (ends_on >= starts_on),
    said_as          text,
    begins_at        time,
    place            text,
    route            text,
    law              text,
    sites            text,
    group_id         uuid references roster.deputy_group,
    group_name       text,
    constituency     text,
    lead             text,
    -- How many times one row stands for, where an old register keeps only that.
    times            int  not null default 1 check (times > 0),
    status           text not null,
    summary          text,
    -- For when only the number of deputies is known, or only the number of findings.
    deputies_number    int check (deputies_number >= 0),
    deputies_exactness text,
    findings_number    int check (findings_number >= 0),
    findings_exactness text,
    notified_on      date,
    materials_on     date,
    told_on          date,
    told_how         text,
    rechecks         uuid references activities.activity,
    cancelled_why    text,
    -- Whoever opens the sign-in page must have been given this.
    token            text not null unique,
    words            tsvector,
    recorded_at      timestamptz not null,
    recorded_by      uuid not null,
    constraint told_in_full check (told_how is null or told_on is not null)
);
create index activity_list on activities.activity (area, starts_on desc, id);
create index activity_list_county on activities.activity (starts_on desc, id);
create index activity_kind on activities.activity (area, kind, starts_on desc, id);
create index activity_status on activities.activity (area, status, starts_on desc, id);
create index activity_group on activities.activity (group_id, starts_on) where group_id is not null;
create index activity_rechecks on activities.activity (rechecks) where rechecks is not null;
create index activity_words on activities.activity using gin (words);

-- Deputies: what they answered to the notice, and whether they came. A deputy of the county has no person here.
create table activities.participant (
    id          uuid primary key,
    area        text collate "C" not null,
    activity    uuid not null references activities.activity,
    person      uuid references roster.person,
    name        text not null check (name <> ''),
    answer      text,
    attended    text,
    how         text,
    recorded_at timestamptz not null,
    unique (activity, person)
);
create index participant_activity on activities.participant (activity, name);
create index participant_person on activities.participant (person);
create unique index participant_named on activities.participant (activity, name) where person is null;

-- Outside persons and offices: who checks, who is checked, who organises.
create table activities.partner (
    id              uuid primary key,
    area            text collate "C" not null,
    activity        uuid not null references activities.activity,
    name            text not null check (name <> ''),
    department      uuid references departments.department,
    role            text not null,
    people_number    int check (people_number >= 0),
    people_exactness text,
    recorded_at     timestamptz not null,
    unique (activity, name, role)
);

-- Numbers of the activity, each under its own unit: 走访32户, 发放资料1000余份.
create table activities.counter (
    id          uuid primary key,
    area        text collate "C" not null,
    activity    uuid not null references activities.activity,
    what        text not null check (what <> ''),
    unit        text not null,
    number      int  not null check (number >= 0),
    exactness   text not null,
    recorded_at timestamptz not null,
    unique (activity, what, unit)
);

-- What was found or proposed, one by one, and who is to answer it.
create table activities.finding (
    id             uuid primary key,
    version        int  not null,
    area           text collate "C" not null,
    activity       uuid not null references activities.activity,
    serial         int  not null check (serial > 0),
    kind           text not null,
    text           text not null check (text <> ''),
    answer         text not null,
    said           text,
    answered_by    text,
    answered_on    date,
    leader         text,
    officer        text,
    handed_over_on date,
    -- Kept beside by whoever hears that the referral moved, for the lists.
    unit           text,
    standing       text,
    due_on         date,
    replied_on     date,
    done_on        date,
    voided_on      date,
    recorded_at    timestamptz not null,
    unique (activity, serial)
);
create index finding_list on activities.finding (area, handed_over_on, id);
create index finding_due on activities.finding (area, due_on) where voided_on is null;

-- 回头看: what a later activity found of each.
create table activities.verdict (
    id          uuid primary key,
    area        text collate "C" not null,
    activity    uuid not null references activities.activity,
    finding     uuid not null references activities.finding,
    verdict     text not null,
    said        text,
    recorded_at timestamptz not null,
    unique (activity, finding)
);
create index verdict_finding on activities.verdict (finding);

create view facts.activities with (security_invoker = true) as
select activity.id, activity.area, activity.starts_on as happened_on, activity.ends_on as until,
       case activity.status when 'HELD' then 'activities.held' else 'activities.planned' end as kind,
       '/activities/' || activity.id as path, activity.title, null::text as unit, 'DEPUTIES' as access,
       jsonb_build_object('kind', activity.kind, 'topic', topic, 'when', said_as, 'place', place, 'route', route,
           'law', law, 'sites', sites, 'group', group_name, 'constituency', constituency, 'lead', lead, 'times', times,
           'begins', begins_at, 'of', rechecks,
           'deputies', coalesce(came.number, deputies_number),
           'deputies_exactness', case when came.number is null then deputies_exactness else 'EXACT' end,
           'findings', coalesce(found.number, findings_number),
           'findings_exactness', case when found.number is null then findings_exactness else 'EXACT' end,
           'counters', (select coalesce(jsonb_agg(jsonb_build_object('what', counter.what, 'unit', counter.unit,
                                'number', counter.number, 'exactness', counter.exactness)
                                order by counter.recorded_at, counter.what), '[]')
                          from activities.counter where counter.activity = activity.id),
           'partners', (select coalesce(jsonb_agg(jsonb_build_object('name', partner.name, 'role', partner.role,
                                'number', partner.people_number, 'exactness', partner.people_exactness)
                                order by partner.recorded_at, partner.name), '[]')
                          from activities.partner where partner.activity = activity.id)) as numbers,
       null::date as due_on, activity.recorded_at
  from activities.activity
  left join lateral (select nullif(count(*), 0) as number from activities.participant
                      where participant.activity = activity.id and participant.attended = 'PRESENT') came on true
  left join lateral (select nullif(count(*), 0) as number from activities.finding
                      where finding.activity = activity.id and finding.voided_on is null) found on true
 where activity.status in ('HELD', 'PLANNED')
union all
select id, area, notified_on, null, 'activities.notified', '/activities/' || id, title, null, 'DEPUTIES',
       jsonb_build_object('kind', kind, 'materials_due', materials_on), null, recorded_at
  from activities.activity
 where status in ('HELD', 'PLANNED') and notified_on is not null
union all
select id, area, told_on, null, 'activities.told', '/activities/' || id, title, null, 'DEPUTIES',
       jsonb_build_object('kind', kind, 'how', told_how), null, recorded_at
  from activities.activity
 where status = 'HELD' and told_on is not null
union all
select finding.id, finding.area, activity.starts_on, activity.ends_on, 'activities.finding', '/activities/' || activity.id,
       finding.text, finding.unit, 'DEPUTIES',
       jsonb_build_object('activity', activity.id, 'activityTitle', activity.title, 'kind', activity.kind,
           'serial', finding.serial, 'sort', finding.kind, 'answer', finding.answer, 'when', activity.said_as),
       finding.due_on, finding.recorded_at
  from activities.finding
  join activities.activity on activity.id = finding.activity
 where finding.voided_on is null and activity.status = 'HELD'
union all
select verdict.id, verdict.area, activity.starts_on, activity.ends_on, 'activities.rechecked',
       '/activities/' || activity.id, finding.text, finding.unit, 'DEPUTIES',
       jsonb_build_object('verdict', verdict.verdict, 'activity', activity.id, 'of', finding.activity, 'finding', finding.id,
           'serial', finding.serial, 'when', activity.said_as),
       null, verdict.recorded_at
  from activities.verdict
  join activities.finding on finding.id = verdict.finding
  join activities.activity on activity.id = verdict.activity
 where finding.voided_on is null and activity.status = 'HELD';

create view facts.activities_people with (security_invoker = true) as
select participant.area, participant.person,
       case participant.attended when 'PRESENT' then 'takesPart' when 'LEAVE' then 'leave' else 'absent' end as role,
       activity.starts_on as happened_on, 'activities.held' as kind, '/activities/' || activity.id as path
  from activities.participant
  join activities.activity on activity.id = participant.activity
 where participant.attended is not null and participant.person is not null and activity.status = 'HELD';
