-- What the program chooses from a list can be nothing else in its tables.
alter table accounts.capacity
    add check (role in ('COUNTY', 'CHAIR', 'CLERK', 'DEPUTY', 'UNIT', 'SYSTEM'));
