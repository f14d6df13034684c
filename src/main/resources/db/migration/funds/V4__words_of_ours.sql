-- What the program chooses from a list can be nothing else in its tables.
alter table funds.line
    add check (status in ('STANDING', 'VOID'));
alter table funds.pay_list
    add check (status in ('DRAFT', 'APPROVED', 'PAID', 'VOID'));
alter table funds.spending
    add check (exactness in ('EXACT', 'OVER', 'NEARLY')),
    add check (purpose in ('SESSION', 'ACTIVITY', 'TRAINING', 'LOST_WORK', 'OFFICE', 'PRINTING', 'MEALS', 'SOUVENIRS',
        'SUBSCRIPTION', 'MIXED', 'OTHER')),
    add check (status in ('STANDING', 'VOID'));
