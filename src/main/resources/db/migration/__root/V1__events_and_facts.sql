create schema events;
create table events.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    last_resubmission_date timestamptz,
    completion_attempts    int,
    status                 text
);
create index event_publication_open on events.event_publication (publication_date) where completion_date is null;

-- Every room publishes its dated facts here as views; readers compose them.
create schema facts;
