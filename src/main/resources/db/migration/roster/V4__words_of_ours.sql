-- What the program chooses from a list can be nothing else in its tables.
alter table roster.deputy_group
    add check (status in ('STANDING', 'VOID'));
alter table roster.establishment
    add check (kind in ('CHAIR', 'VICE_CHAIR', 'PRESIDIUM', 'HEAD', 'DEPUTY_HEAD', 'OTHER'));
alter table roster.mandate
    add check (end_reason in ('MOVED', 'RESIGNED', 'ORDERED_TO_RESIGN', 'ABSENT_TWICE', 'RECALLED', 'NATIONALITY',
        'DEPRIVED', 'INCAPACITY', 'DEATH', 'TERM_ENDED')),
    add check (status in ('STANDING', 'VOID'));
alter table roster.membership
    add check (status in ('STANDING', 'VOID'));
alter table roster.person
    add check (sex in ('MALE', 'FEMALE'));
alter table roster.post
    add check (kind in ('CHAIR', 'VICE_CHAIR', 'PRESIDIUM', 'HEAD', 'DEPUTY_HEAD', 'OTHER')),
    add check (status in ('STANDING', 'VOID'));
alter table roster.task
    add check (status in ('STANDING', 'VOID'));
alter table roster.term
    add check (status in ('STANDING', 'VOID'));
