-- What the program chooses from a list can be nothing else in its tables.
alter table referrals.entry
    add check (attitude in ('SATISFIED', 'BASICALLY', 'DISSATISFIED')),
    add check (kind in ('HANDED_OVER', 'SIGNED_FOR', 'RETURN_ASKED', 'RETURN_GRANTED', 'RETURN_REFUSED', 'HANDED_ON',
        'CONTACTED', 'PROGRESSED', 'EXTENDED', 'URGED', 'REPLIED', 'RATED', 'REDO_ASKED', 'SETTLED', 'FULFILLED', 'VOIDED')),
    add check (result in ('A', 'B', 'C', 'D')),
    add check (satisfaction in ('SATISFIED', 'BASICALLY', 'DISSATISFIED'));
alter table referrals.referral
    add check (clock in ('ORDINARY', 'HARD')),
    add check (kind in ('SUGGESTION', 'MOTION', 'OPINION', 'PETITION')),
    add check (result in ('A', 'B', 'C', 'D')),
    add check (status in ('HANDED_OVER', 'RETURN_ASKED', 'RETURNED', 'HANDLING', 'REPLIED', 'REDOING', 'TRACKED', 'DONE',
        'VOID'));
