-- Whose page tells of it, by what it is and which: an address is made where it is shown. Opinions are told by their activity.
drop view if exists facts.referrals, facts.referrals_people;
alter table referrals.referral rename column path to home;
update referrals.referral
   set home = case kind when 'OPINION' then 'activity:' || coalesce(substring(home from '[0-9a-f-]{36}$'), subject::text)
                   else lower(kind) || ':' || subject end;
