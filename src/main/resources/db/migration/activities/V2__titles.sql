-- Every row of a ledger names its activity.
create index activity_titled on activities.activity (area, title);
