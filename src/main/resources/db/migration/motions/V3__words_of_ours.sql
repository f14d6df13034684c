-- What the program chooses from a list can be nothing else in its tables.
alter table motions.motion
    add check (status in ('RECEIVED', 'LISTED', 'CONVERTED', 'VOID'));
