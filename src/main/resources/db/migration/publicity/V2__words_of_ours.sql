-- What the program chooses from a list can be nothing else in its tables.
alter table publicity.article
    add check (level in ('TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'NATION')),
    add check (status in ('STANDING', 'VOID'));
alter table publicity.operator
    add check (status in ('STANDING', 'VOID'));
alter table publicity.renewal
    add check (status in ('STANDING', 'VOID'));
alter table publicity.subscription
    add check (status in ('STANDING', 'VOID'));
