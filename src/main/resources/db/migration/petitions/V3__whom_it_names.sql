-- Whoever served as an informant stays on file.
alter table petitions.informant add foreign key (person) references roster.person;
