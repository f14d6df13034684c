-- A summary names the reports in the order in which they were heard.
create or replace view facts.sessions with (security_invoker = true) as
select id, area, opens_on as happened_on, closes_on as until,
       case when not held then 'sessions.planned' when kind = 'CONGRESS' then 'sessions.congress' else 'sessions.presidium' end as kind,
       '/sessions/' || id as path,
       case kind when 'CONGRESS' then term_ordinal || '-' || ordinal else '主席团 ' || term_ordinal || '-' || ordinal end as title,
       null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('term', term_ordinal, 'ordinal', ordinal, 'expected', expected, 'minutes', minutes, 'present',
           coalesce(present, (select nullif(count(*) filter (where status = 'PRESENT'), 0)
                                from sessions.attendance where attendance.session = session.id)),
           'sort', kind) as numbers,
       null::date as due_on, recorded_at
  from sessions.session
 where voided_on is null
union all
select item.id, item.area, session.opens_on, null, 'sessions.report', '/sessions/' || session.id, item.title,
       item.presenter, 'PUBLIC',
       jsonb_build_object('term', session.term_ordinal, 'ordinal', session.ordinal, 'minutes', item.minutes, 'sort', session.kind,
           'position', item.position),
       null, session.recorded_at
  from sessions.agenda_item item
  join sessions.session on session.id = item.session
 where item.kind = 'REPORT' and session.held and session.voided_on is null
union all
select resolution.id, resolution.area, resolution.passed_on, null, 'sessions.resolution', '/sessions/' || session.id,
       resolution.title, null, 'PUBLIC',
       jsonb_build_object('term', session.term_ordinal, 'ordinal', session.ordinal, 'major', resolution.major,
           'in_favour', in_favour, 'against', against, 'abstained', abstained, 'base', base),
       null, resolution.recorded_at
  from sessions.resolution
  join sessions.session on session.id = resolution.session
 where resolution.voided_on is null and session.voided_on is null
   and (in_favour is null or base is null or in_favour * 2 > base)
union all
select team.id, team.area, session.opens_on, session.closes_on, 'sessions.team', '/sessions/' || session.id, team.name,
       null, 'PUBLIC', jsonb_build_object('term', session.term_ordinal, 'ordinal', session.ordinal), null, session.recorded_at
  from sessions.team
  join sessions.session on session.id = team.session
 where session.held and session.voided_on is null;
