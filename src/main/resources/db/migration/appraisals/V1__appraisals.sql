create schema appraisals;

-- 工作评议 of a unit, 述职测评 of a deputy. Each rides on the activity at which deputies or voters met; one activity may hold several.
create table appraisals.appraisal (
    id             uuid primary key,
    version        int  not null,
    area           text collate "C" not null,
    activity       uuid not null references activities.activity,
    -- Kept beside, for the list; told anew whenever the activity changes.
    activity_title text not null,
    kind           text not null,
    met_on         date not null,
    met_until      date not null,
    met_said_as    text,
    held           boolean not null,
    -- Who is appraised: a unit or a person where the house knows them; a deputy of the county has only a name here.
    subject        text not null check (subject <> ''),
    department     uuid references departments.department,
    person         uuid references roster.person,
    post           text,
    note           text,
    words          tsvector,
    voided_on      date,
    recorded_at    timestamptz not null,
    recorded_by    uuid not null,
    constraint one_subject check (department is null or person is null)
);
create index appraisal_list on appraisals.appraisal (area, met_on desc, id);
create index appraisal_list_county on appraisals.appraisal (met_on desc, id);
create index appraisal_person on appraisals.appraisal (person) where person is not null;
create unique index appraisal_once on appraisals.appraisal (activity, subject) where voided_on is null;
create index appraisal_words on appraisals.appraisal using gin (words);

-- 方案、动员、调查、交办、整改、公示、复查: each at most once, each with its day, or with the words where only 9月上旬 is known.
create table appraisals.stage (
    id                   uuid primary key,
    area                 text collate "C" not null,
    appraisal            uuid not null references appraisals.appraisal,
    kind                 text not null,
    starts_on            date not null,
    ends_on              date not null check (ends_on >= starts_on),
    said_as              text,
    said                 text,
    -- Of a survey: who was asked on paper, who was talked to.
    surveyed_number      int check (surveyed_number >= 0),
    surveyed_exactness   text,
    interviews_number    int check (interviews_number >= 0),
    interviews_exactness text,
    -- Of a hand-over: until when it is to be put right; with the term by which it was counted, or none where the paper names it.
    due_on               date,
    due_term             text,
    due_source           text,
    -- Of a re-check.
    verdict              text,
    recorded_at          timestamptz not null,
    unique (appraisal, kind)
);
create index stage_happened on appraisals.stage (area, starts_on);
create index stage_due on appraisals.stage (area, due_on) where due_on is not null;

-- A secret vote on paper, as it was read out; one row a line of the ballot. What made its result is kept with it.
create table appraisals.vote (
    id             uuid primary key,
    version        int  not null,
    area           text collate "C" not null,
    appraisal      uuid not null references appraisals.appraisal,
    round          int  not null check (round in (1, 2)),
    line           text,
    voters         text not null,
    voted_on       date not null,
    -- How many were there to vote.
    present        int check (present >= 0),
    handed_out     int check (handed_out >= 0),
    returned       int check (returned >= 0),
    valid          int check (valid >= 0),
    -- 满意、称职, and so on by the scale; all three or none, where the old paper says only that there was a vote.
    scale          text not null,
    satisfied      int check (satisfied >= 0),
    basically      int check (basically >= 0),
    dissatisfied   int check (dissatisfied >= 0),
    formula        text not null,
    half_counts    boolean not null,
    high_share     int not null,
    middle_share   int not null,
    result         text,
    read_out_on    date,
    voided_on      date,
    recorded_at    timestamptz not null,
    constraint grades_together check (num_nulls(satisfied, basically, dissatisfied) in (0, 3)),
    constraint grades_are_valid check (satisfied + basically + dissatisfied = valid),
    constraint valid_within_returned check (valid <= returned),
    constraint returned_within_handed_out check (returned <= handed_out)
);
create unique index vote_once on appraisals.vote (appraisal, round, coalesce(line, '')) where voided_on is null;
create index vote_happened on appraisals.vote (area, voted_on);

create view facts.appraisals with (security_invoker = true) as
select stage.id, stage.area, stage.starts_on as happened_on, stage.ends_on as until,
       'appraisals.' || lower(stage.kind) as kind, '/appraisals/' || appraisal.id as path,
       appraisal.activity_title as title,
       case when appraisal.kind = 'APPRAISAL' then appraisal.subject end as unit, 'DEPUTIES' as access,
       jsonb_build_object('subject', appraisal.subject, 'sort', appraisal.kind, 'activity', appraisal.activity,
           'appraisal', appraisal.id, 'when', stage.said_as, 'said', stage.said,
           'surveyed', stage.surveyed_number, 'surveyed_exactness', stage.surveyed_exactness,
           'interviews', stage.interviews_number, 'interviews_exactness', stage.interviews_exactness,
           'verdict', stage.verdict) as numbers,
       stage.due_on, stage.recorded_at
  from appraisals.stage
  join appraisals.appraisal on appraisal.id = stage.appraisal
 where appraisal.voided_on is null
union all
select vote.id, vote.area, vote.voted_on, null, 'appraisals.voted', '/appraisals/' || appraisal.id,
       appraisal.activity_title, case when appraisal.kind = 'APPRAISAL' then appraisal.subject end, 'DEPUTIES',
       jsonb_build_object('subject', appraisal.subject, 'sort', appraisal.kind, 'activity', appraisal.activity,
           'appraisal', appraisal.id, 'line', vote.line, 'round', vote.round, 'voters', vote.voters,
           'present', vote.present, 'handedOut', vote.handed_out, 'returned', vote.returned, 'valid', vote.valid,
           'scale', vote.scale, 'satisfied', vote.satisfied, 'basically', vote.basically, 'not', vote.dissatisfied,
           'formula', vote.formula, 'result', vote.result, 'readOutOn', vote.read_out_on),
       null, vote.recorded_at
  from appraisals.vote
  join appraisals.appraisal on appraisal.id = vote.appraisal
 where appraisal.voided_on is null and vote.voided_on is null;

create view facts.appraisals_people with (security_invoker = true) as
select appraisal.area, appraisal.person, 'appraised' as role, appraisal.met_on as happened_on,
       'appraisals.appraised' as kind, '/appraisals/' || appraisal.id as path
  from appraisals.appraisal
 where appraisal.person is not null and appraisal.voided_on is null;
