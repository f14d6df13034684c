create schema congress;

create table congress.township (code text primary key, name text not null);
insert into congress.township values ('330122101', '岭南乡'), ('330122102', '河口镇');

create table congress.deputy (
    id bigint generated always as identity primary key,
    township text not null references congress.township,
    name text not null,
    recommended_by bigint references congress.deputy,
    born date,
    weight double precision,
    fee numeric(12, 2),
    photo bytea,
    extra jsonb,
    tags text[],
    seen timestamptz,
    label text generated always as (township || ' ' || name) stored
);

create table congress.committee (id int primary key, name text not null, chair int not null);
create table congress.member (
    id int primary key,
    committee int not null references congress.committee,
    deputy bigint not null references congress.deputy
);
alter table congress.committee add foreign key (chair) references congress.member;

create sequence congress.letter_number start 15;

create table "congress"."Diary ""of"" 乡" ("when" int primary key, "what, then" text);
create function congress.refuse() returns trigger language plpgsql as
    $$ begin raise exception 'the diary is never changed'; end $$;
create trigger kept before update or delete or truncate on congress."Diary ""of"" 乡" execute function congress.refuse();
create function congress.stamp() returns trigger language plpgsql as
    $$ begin new."what, then" := 'stamped ' || new."what, then"; return new; end $$;
create trigger stamped before insert on congress."Diary ""of"" 乡" for each row execute function congress.stamp();
