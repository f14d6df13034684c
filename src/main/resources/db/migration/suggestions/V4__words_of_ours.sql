-- What the program chooses from a list can be nothing else in its tables.
alter table suggestions.suggestion
    add check (channel in ('PAPER', 'PHONE', 'VISIT', 'ONLINE')),
    add check (stage in ('TO_REVIEW', 'SENT_BACK', 'TO_HAND_OVER', 'TO_SIGN', 'RETURNING', 'HANDLING', 'REDOING', 'TO_RATE',
        'TRACKED', 'DONE', 'VOID')),
    add check (status in ('SUBMITTED', 'RETURNED', 'REGISTERED', 'VOID'));
