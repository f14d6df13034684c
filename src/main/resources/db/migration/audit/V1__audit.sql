create schema audit;

-- Who did what, when, on whose behalf. Written in the transaction of the act itself; never changed.
create table audit.entry (
    area         text collate "C" not null,
    recorded_at  timestamptz not null,
    id           uuid not null,
    account      uuid not null,
    actor        text not null,
    role         text not null,
    act          text not null,
    subject      uuid,
    happened_on  date,
    on_behalf_of uuid,
    primary key (area, recorded_at, id)
);
create index entry_subject on audit.entry (subject, recorded_at);

-- What was corrected or voided: the old value is kept, with the reason.
create table audit.correction (
    area        text collate "C" not null,
    recorded_at timestamptz not null,
    id          uuid not null,
    account     uuid not null,
    actor       text not null,
    subject     uuid not null,
    field       text not null,
    old_value   text,
    new_value   text,
    reason      text not null check (reason <> ''),
    primary key (area, recorded_at, id)
);
create index correction_subject on audit.correction (subject, recorded_at);
