create schema imports;

create table imports.batch (
    id          uuid primary key,
    area        text collate "C" not null,
    file_name   text not null,
    sha256      text not null,
    imported_at timestamptz not null,
    imported_by uuid not null,
    imported_by_name text not null,
    rows        int not null,
    undone_at   timestamptz,
    undone_by   uuid,
    reason      text,
    constraint undone_in_full check (num_nulls(undone_at, undone_by, reason) in (0, 3))
);
create index batch_area on imports.batch (area, imported_at);
create unique index batch_once on imports.batch (area, sha256) where undone_at is null;

-- A file between its trial run and its import: kept once for the same content, and only until it expires.
create table imports.upload (
    id          uuid primary key,
    area        text collate "C" not null,
    sha256      text not null,
    file_name   text not null,
    bytes       bytea not null,
    uploaded_by uuid not null,
    expires_at  timestamptz not null,
    unique (area, sha256)
);
create index upload_expires on imports.upload (expires_at);

-- raw is json, not jsonb, because it keeps the order of the columns as they were typed
create table imports.batch_row (
    batch    uuid not null references imports.batch on delete cascade,
    position bigint generated always as identity,
    register text not null,
    sheet    text not null,
    row      int not null,
    kind     text not null,
    subject  uuid not null,
    raw      json not null,
    primary key (batch, position)
);
create index batch_row_subject on imports.batch_row (subject);
