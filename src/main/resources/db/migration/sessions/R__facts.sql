-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.sessions, facts.sessions_people;

-- What was planned is no fact of having met: it is published as planned, so that a duty can be seen as arranged.
-- A meeting of too few is no session of the congress and no meeting of its presidium, and decides nothing; nor does a vote
-- with more votes than people. Where the list is not complete, whoever is not on it may have come.
create view facts.sessions with (security_invoker = true) as
with gathering as not materialized (
    select session.*, attended, most, held and coalesce(coalesce(present, most) < needed, false) as inquorate
      from sessions.session
      cross join lateral (select count(*) filter (where status = 'PRESENT') as came,
                                 count(*) filter (where status = 'ABSENT') as absent,
                                 count(*) filter (where status = 'LEAVE') as excused
                            from sessions.attendance where attendance.session = session.id) list
      cross join lateral (select coalesce(present, case when came + absent > 0 then came end) as attended,
                                 case when present is not null then greatest(present, came)
                                      when came + absent > 0 then greatest(came, base - absent - excused) end as most) there
     where voided_on is null
)
select id, area, opens_on as happened_on, closes_on as until,
       case when not held then 'sessions.planned' when inquorate then 'sessions.inquorate'
            when kind = 'CONGRESS' then 'sessions.congress' else 'sessions.presidium' end as kind,
       '/sessions/' || id as path,
       case kind when 'CONGRESS' then term_ordinal || '-' || ordinal else '主席团 ' || term_ordinal || '-' || ordinal end as title,
       null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('term', term_ordinal, 'ordinal', ordinal, 'expected', coalesce(base, expected), 'base', base,
           'needed', needed, 'minutes', minutes, 'present', attended, 'sort', kind) as told,
       null::date as due_on, recorded_at
  from gathering
union all
select item.id, item.area, gathering.opens_on, null, 'sessions.report', '/sessions/' || gathering.id, item.title,
       item.presenter, 'PUBLIC',
       jsonb_build_object('term', gathering.term_ordinal, 'ordinal', gathering.ordinal, 'minutes', item.minutes,
           'sort', gathering.kind, 'position', item.position),
       null, gathering.recorded_at
  from sessions.agenda_item item
  join gathering on gathering.id = item.session
 where item.kind = 'REPORT' and held and not inquorate
union all
select resolution.id, resolution.area, resolution.passed_on, null, 'sessions.resolution', '/sessions/' || gathering.id,
       resolution.title, null, 'PUBLIC',
       jsonb_build_object('term', gathering.term_ordinal, 'ordinal', gathering.ordinal, 'major', resolution.major,
           'inFavour', in_favour, 'against', against, 'abstained', abstained, 'base', resolution.base),
       null, resolution.recorded_at
  from sessions.resolution
  cross join lateral (select coalesce(in_favour, 0) + coalesce(against, 0) + coalesce(abstained, 0) as votes) given
  join gathering on gathering.id = resolution.session
 where resolution.voided_on is null and held and not inquorate and coalesce(votes <= most, true)
   and (in_favour is null or in_favour * 2 > coalesce(resolution.base, votes))
union all
select team.id, team.area, gathering.opens_on, gathering.closes_on, 'sessions.team', '/sessions/' || gathering.id, team.name,
       null, 'PUBLIC', jsonb_build_object('term', gathering.term_ordinal, 'ordinal', gathering.ordinal), null,
       gathering.recorded_at
  from sessions.team
  join gathering on gathering.id = team.session
 where held;

create view facts.sessions_people with (security_invoker = true) as
select attendance.area, attendance.person, lower(attendance.status) as role, session.opens_on as happened_on,
       case session.kind when 'CONGRESS' then 'sessions.congress' else 'sessions.presidium' end as kind,
       '/sessions/' || session.id as path
  from sessions.attendance
  join sessions.session on session.id = attendance.session
 where session.held and session.voided_on is null;
