create schema accounts;

create table accounts.account (
    id           uuid primary key,
    version      int  not null,
    name         text not null check (name <> ''),
    sign_in      text not null check (sign_in <> ''),
    password     text not null,
    must_change  boolean not null default false,
    failures     int  not null default 0,
    locked_until timestamptz,
    retired_on   date,
    created_at   timestamptz not null
);
create unique index account_sign_in on accounts.account (lower(sign_in));

-- One person may hold several capacities and chooses one at a time.
create table accounts.capacity (
    id      uuid primary key,
    account uuid not null references accounts.account,
    role    text not null,
    area    text collate "C" not null,
    unit    uuid,
    person  uuid,
    constraint a_unit_speaks_for_one check (role <> 'UNIT' or unit is not null),
    constraint a_deputy_is_a_person check (role <> 'DEPUTY' or person is not null)
);
create index capacity_account on accounts.capacity (account);
create index capacity_area on accounts.capacity (area, role);

create table accounts.http_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create unique index http_session_id on accounts.http_session (session_id);
create index http_session_expiry on accounts.http_session (expiry_time);
create index http_session_principal on accounts.http_session (principal_name);

create table accounts.http_session_attributes (
    session_primary_id char(36) not null references accounts.http_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
