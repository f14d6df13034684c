-- What the program chooses from a list can be nothing else in its tables.
alter table petitions.informant
    add check (status in ('STANDING', 'VOID'));
alter table petitions.petition
    add check (channel in ('VISIT', 'LETTER', 'CALL', 'PASSED_DOWN')),
    add check (kind in ('CLAIM', 'IDEA', 'ACCUSATION')),
    add check (settled_where in ('VILLAGE', 'TOWNSHIP', 'ABOVE', 'NOT_OURS')),
    add check (status in ('OPEN', 'SETTLED', 'REFUSED', 'VOID'));
alter table petitions.step
    add check (act in ('STEP', 'ACCEPTED', 'TOLD', 'EXTENDED'));
