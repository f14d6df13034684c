-- What the program chooses from a list can be nothing else in its tables.
alter table audit.entry
    add check (role in ('COUNTY', 'CHAIR', 'CLERK', 'DEPUTY', 'UNIT', 'SYSTEM'));
