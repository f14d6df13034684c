-- What the program chooses from a list can be nothing else in its tables.
alter table sessions.agenda_item
    add check (kind in ('REPORT', 'DELIBERATION', 'VOTE', 'ELECTION', 'PRESIDIUM', 'CREDENTIALS', 'MOTION_DEADLINE',
        'PAUSE', 'OTHER'));
alter table sessions.attendance
    add check (status in ('PRESENT', 'LEAVE', 'ABSENT'));
alter table sessions.session
    add check (kind in ('CONGRESS', 'PRESIDIUM'));
