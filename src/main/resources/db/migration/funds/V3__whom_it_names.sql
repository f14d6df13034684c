-- Whoever was paid stays on file.
alter table funds.payment add foreign key (person) references roster.person;
