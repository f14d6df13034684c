-- What the program chooses from a list can be nothing else in its tables.
alter table plans.paper
    add check (kind in ('YEAR_PLAN', 'GROUP_PLAN', 'SCHEME', 'RULE')),
    add check (status in ('STANDING', 'VOID'));
alter table plans.topic
    add check (source in ('PARTY', 'GOVERNMENT', 'HEAT', 'CHECKS', 'SUGGESTIONS', 'MEMBERS', 'RESEARCH', 'PETITIONS')),
    add check (status in ('STANDING', 'VOID'));
