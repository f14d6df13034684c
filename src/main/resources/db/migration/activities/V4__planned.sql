-- For which days an activity was first planned; none where it was recorded after the fact. Moving it leaves them as they are.
alter table activities.activity
    add column planned_on    date,
    add column planned_until date,
    add column planned_as    text,
    add constraint planned_in_full check ((planned_on is null) = (planned_until is null) and planned_until >= planned_on);

-- Of what was planned before this was kept, the day it stands at is the earliest that is known.
update activities.activity
   set planned_on = starts_on, planned_until = ends_on, planned_as = said_as
 where status in ('PLANNED', 'CANCELLED');

create index activity_planned on activities.activity (area, planned_on) where planned_on is not null;
