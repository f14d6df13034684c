-- The day that was due before more time was granted: it stays beside the one that holds. Of what was extended before this
-- was kept, the story knows it.
alter table referrals.referral add column extended_from date;

update referrals.referral
   set extended_from = handed_over.due_on
  from (select distinct on (referral) referral, due_on
          from referrals.entry
         where kind = 'HANDED_OVER' and due_on is not null and voided_at is null
         order by referral, happened_on, recorded_at) handed_over
 where handed_over.referral = referral.id
   and referral.round = 1
   and exists (select from referrals.entry
                where entry.referral = referral.id and entry.kind = 'EXTENDED' and entry.voided_at is null);
