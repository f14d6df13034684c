-- What the program chooses from a list can be nothing else in its tables.
alter table files.file
    add check (access in ('PUBLIC', 'DEPUTIES', 'PRESIDIUM', 'STAFF', 'SEALED'));
