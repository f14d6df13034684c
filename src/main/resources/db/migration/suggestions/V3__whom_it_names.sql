-- Whoever raised a suggestion, its term and its session stay as long as it does.
alter table suggestions.suggestion
    add foreign key (term) references roster.term,
    add foreign key (session) references sessions.session;
alter table suggestions.raiser add foreign key (person) references roster.person;
