-- What the program chooses from a list can be nothing else in its tables.
alter table activities.activity
    add check (deputies_exactness in ('EXACT', 'OVER', 'NEARLY')),
    add check (findings_exactness in ('EXACT', 'OVER', 'NEARLY')),
    add check (kind in ('INSPECTION', 'STUDY', 'LAW_CHECK', 'GROUP', 'TRAINING', 'VISIT', 'RECEPTION', 'APPRAISAL',
        'VOTER_REPORT', 'BRIEFING', 'CONSULTATION', 'LOOK_BACK', 'WATCH', 'PARTY_MEETING', 'OTHER')),
    add check (status in ('PLANNED', 'HELD', 'CANCELLED', 'VOID'));
alter table activities.counter
    add check (exactness in ('EXACT', 'OVER', 'NEARLY')),
    add check (unit in ('TIMES', 'MEETINGS', 'BATCHES', 'ATTENDANCES', 'PEOPLE', 'HOUSEHOLDS', 'ITEMS', 'ENTRIES', 'COPIES',
        'BANNERS', 'ISSUES', 'PLACES', 'SHEETS'));
alter table activities.finding
    add check (answer in ('NONE', 'HANDED_OVER', 'ON_THE_SPOT', 'BY_DEPUTY', 'NOT_NEEDED')),
    add check (kind in ('PROBLEM', 'SUGGESTION')),
    add check (standing in ('HANDED_OVER', 'RETURN_ASKED', 'RETURNED', 'HANDLING', 'REPLIED', 'REDOING', 'TRACKED', 'DONE',
        'VOID'));
alter table activities.participant
    add check (attended in ('PRESENT', 'LEAVE', 'ABSENT')),
    add check (how in ('CLERK', 'QR', 'PAPER', 'SCAN'));
alter table activities.partner
    add check (people_exactness in ('EXACT', 'OVER', 'NEARLY')),
    add check (role in ('CHECKS', 'CHECKED', 'TAKES_PART', 'ORGANISES'));
alter table activities.verdict
    add check (verdict in ('DONE', 'PARTLY', 'NOT'));
