-- What the program chooses from a list can be nothing else in its tables.
alter table departments.department
    add check (kind in ('OFFICE', 'STATION', 'VILLAGE', 'COUNTY_BUREAU', 'FIRM', 'PARTY', 'CONGRESS')),
    add check (status in ('STANDING', 'VOID'));
