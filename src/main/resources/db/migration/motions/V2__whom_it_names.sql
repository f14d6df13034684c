-- Whoever signed a motion and the session it was brought into stay as long as it does.
alter table motions.motion add foreign key (session) references sessions.session;
alter table motions.signer add foreign key (person) references roster.person;
