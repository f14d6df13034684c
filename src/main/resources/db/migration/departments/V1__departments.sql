create schema departments;

-- Whoever answers: a unit, a village, a firm, a party body. A county's unit serves every township of the county.
create table departments.department (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    name        text not null check (name <> ''),
    kind        text not null,
    leader      text,
    officer     text,
    phone       bytea,
    dispatches  boolean not null default false,
    from_on     date,
    until_on    date,
    status      text not null default 'STANDING',
    void_reason text,
    recorded_at timestamptz not null
);
create unique index department_name on departments.department (area, name) where until_on is null and status = 'STANDING';
