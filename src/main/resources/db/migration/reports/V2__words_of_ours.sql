-- What the program chooses from a list can be nothing else in its tables.
alter table reports.edit
    add check (place in ('BEFORE', 'INSTEAD', 'AFTER'));
