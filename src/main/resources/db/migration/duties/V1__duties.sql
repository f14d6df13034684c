create schema duties;

-- Since when a place keeps a register here. Without it a gap means nothing: it is not recorded, not missed.
create table duties.register (
    area        text collate "C" not null,
    register    text not null,
    kept_since  date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (area, register)
);

-- 零报告: somebody said that in this quarter there was nothing.
create table duties.nothing (
    id          uuid primary key,
    area        text collate "C" not null,
    register    text not null,
    quarter_end date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    unique (area, register, quarter_end)
);

create view facts.duties with (security_invoker = true) as
select id, area, quarter_end as happened_on, null::date as until, 'duties.nothing.' || register as kind,
       '/duties' as path, register as title, null::text as unit, 'STAFF' as access, '{}'::jsonb as numbers,
       null::date as due_on, recorded_at
  from duties.nothing;
