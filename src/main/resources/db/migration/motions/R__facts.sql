-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.motions, facts.motions_people;

create view facts.motions with (security_invoker = true) as
select motion.id, motion.area, motion.received_on as happened_on, null::date as until, 'motions.received' as kind,
       '/motions/' || motion.id as path, motion.title, null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('session', motion.session, 'serial', motion.serial, 'late', motion.late,
           'listed', motion.status = 'LISTED', 'converted', motion.status = 'CONVERTED',
           'signers', (select count(*) from motions.signer where signer.motion = motion.id)) as told,
       null::date as due_on, motion.recorded_at
  from motions.motion
 where motion.status <> 'VOID'
union all
select id, area, decided_on, null, 'motions.listed', '/motions/' || id, title, null, 'PUBLIC',
       jsonb_build_object('session', session, 'serial', serial), null, recorded_at
  from motions.motion
 where status = 'LISTED'
union all
select id, area, decided_on, null, 'motions.converted', '/motions/' || id, title, null, 'PUBLIC',
       jsonb_build_object('session', session, 'serial', serial, 'suggestion', suggestion), null, recorded_at
  from motions.motion
 where status = 'CONVERTED';

create view facts.motions_people with (security_invoker = true) as
select motion.area, signer.person, case when signer.position = 0 then 'leads' else 'signs' end as role,
       motion.received_on as happened_on, 'motions.received' as kind, '/motions/' || motion.id as path
  from motions.signer
  join motions.motion on motion.id = signer.motion
 where motion.status <> 'VOID';
