-- The sixty days run from acceptance, which telling does not move; how long they were extended, and who allowed it, counts.
alter table petitions.petition
    -- Nobody wrote down how many: that is not one.
    alter column people drop not null,
    add column spokespersons  int check (spokespersons > 0),
    -- 姓名或者住址不清: nobody can be told, and nobody has to be.
    add column unclear        boolean not null default false,
    add column accepted_on    date,
    add column extended_until date,
    add column extended_by    text,
    add column extensions     int not null default 0;

alter table petitions.step add column until_on date;

update petitions.petition
   set extensions = (select count(*) from petitions.step
                      where step.petition = petition.id and act = 'EXTENDED' and voided_at is null),
       extended_by = (select who from petitions.step
                       where step.petition = petition.id and act = 'EXTENDED' and voided_at is null
                       order by happened_on, recorded_at limit 1)
 where extended_on is not null;
