-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.referrals, facts.referrals_people;

create view facts.referrals with (security_invoker = true) as
select entry.id, entry.area, entry.happened_on, null::date as until,
       'referrals.' || lower(referral.kind) || '.' || lower(entry.kind) as kind,
       referral.path, referral.title, entry.unit,
       case when referral.kind = 'PETITION' then 'STAFF' else 'DEPUTIES' end as access,
       jsonb_build_object('subject', referral.subject, 'referral', referral.id, 'number', referral.number,
           'round', entry.round, 'result', entry.result, 'satisfaction', entry.satisfaction, 'letter', entry.letter)
           as told,
       entry.due_on, entry.recorded_at
  from referrals.entry
  join referrals.referral on referral.id = entry.referral
 where entry.voided_at is null and referral.status <> 'VOID';

create view facts.referrals_people with (security_invoker = true) as
select entry.area, entry.person, 'rates' as role, entry.happened_on,
       'referrals.' || lower(referral.kind) || '.rated' as kind, referral.path
  from referrals.entry
  join referrals.referral on referral.id = entry.referral
 where entry.kind = 'RATED' and entry.voided_at is null;
