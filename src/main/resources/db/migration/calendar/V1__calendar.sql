create schema if not exists calendar;

create table calendar.notice_day (
    day     date primary key,
    workday boolean not null,
    reason  text not null
);

comment on table calendar.notice_day is
    'Days that the State Council''s yearly notice names: off on a weekday, or worked on a weekend. A December day belongs to the coming year''s notice.';

-- Where a year's notice was taken from, for those that somebody brought in.
create table calendar.notice (
    year        int primary key,
    source      text not null check (source <> ''),
    recorded_at timestamptz not null,
    recorded_by text not null
);
