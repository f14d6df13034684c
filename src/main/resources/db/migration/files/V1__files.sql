create schema files;

-- One row for each attachment; contents lie on disk under their hash.
create table files.file (
    id          uuid primary key,
    area        text collate "C" not null,
    subject     uuid not null,
    name        text not null check (name <> ''),
    media_type  text not null,
    size        bigint not null check (size > 0),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    access      text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index file_subject on files.file (subject, recorded_at);
