-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.activities, facts.activities_people;

-- sort is the kind of the activity, findingKind whether a problem was found or something proposed. Who asks for activities of
-- one sort, of a group, or that look back at another, need not have all that is told made.
create view facts.activities with (security_invoker = true) as
select activity.id, activity.area, activity.starts_on as happened_on, activity.ends_on as until,
       case activity.status when 'HELD' then 'activities.held' else 'activities.planned' end as kind,
       '/activities/' || activity.id as path, activity.title, null::text as unit, 'DEPUTIES' as access,
       jsonb_build_object('kind', activity.kind, 'topic', topic, 'when', said_as, 'place', place, 'route', route,
           'law', law, 'sites', sites, 'group', group_name, 'constituency', constituency, 'lead', lead, 'times', times,
           'begins', begins_at, 'of', rechecks,
           'deputies', coalesce(came.number, deputies_number),
           'deputiesExactness', case when came.number is null then deputies_exactness else 'EXACT' end,
           'findings', coalesce(found.number, findings_number),
           'findingsExactness', case when found.number is null then findings_exactness else 'EXACT' end,
           'counters', (select coalesce(jsonb_agg(jsonb_build_object('what', counter.what, 'unit', counter.unit,
                                'number', counter.number, 'exactness', counter.exactness)
                                order by counter.recorded_at, counter.what), '[]')
                          from activities.counter where counter.activity = activity.id),
           'partners', (select coalesce(jsonb_agg(jsonb_build_object('name', partner.name, 'role', partner.role,
                                'number', partner.people_number, 'exactness', partner.people_exactness)
                                order by partner.recorded_at, partner.name), '[]')
                          from activities.partner where partner.activity = activity.id)) as told,
       null::date as due_on, activity.recorded_at, activity.kind as sort, activity.group_name as deputy_group,
       activity.rechecks, activity.times
  from activities.activity
  left join lateral (select nullif(count(*), 0) as number from activities.participant
                      where participant.activity = activity.id and participant.attended = 'PRESENT') came on true
  left join lateral (select nullif(count(*), 0) as number from activities.finding
                      where finding.activity = activity.id and finding.voided_on is null) found on true
 where activity.status in ('HELD', 'PLANNED')
union all
select id, area, notified_on, null, 'activities.notified', '/activities/' || id, title, null, 'DEPUTIES',
       jsonb_build_object('kind', kind, 'materialsDue', materials_on), null, recorded_at, kind, group_name, rechecks, times
  from activities.activity
 where status in ('HELD', 'PLANNED') and notified_on is not null
union all
select id, area, told_on, null, 'activities.told', '/activities/' || id, title, null, 'DEPUTIES',
       jsonb_build_object('kind', kind, 'how', told_how), null, recorded_at, kind, group_name, rechecks, times
  from activities.activity
 where status = 'HELD' and told_on is not null
union all
select finding.id, finding.area, activity.starts_on, activity.ends_on, 'activities.finding', '/activities/' || activity.id,
       finding.text, finding.unit, 'DEPUTIES',
       jsonb_build_object('activity', activity.id, 'activityTitle', activity.title, 'kind', activity.kind,
           'serial', finding.serial, 'findingKind', finding.kind, 'answer', finding.answer, 'when', activity.said_as),
       finding.due_on, finding.recorded_at, activity.kind, activity.group_name, activity.rechecks, activity.times
  from activities.finding
  join activities.activity on activity.id = finding.activity
 where finding.voided_on is null and activity.status = 'HELD'
union all
select verdict.id, verdict.area, activity.starts_on, activity.ends_on, 'activities.rechecked',
       '/activities/' || activity.id, finding.text, finding.unit, 'DEPUTIES',
       jsonb_build_object('verdict', verdict.verdict, 'activity', activity.id, 'of', finding.activity, 'finding', finding.id,
           'serial', finding.serial, 'when', activity.said_as),
       null, verdict.recorded_at, activity.kind, activity.group_name, activity.rechecks, activity.times
  from activities.verdict
  join activities.finding on finding.id = verdict.finding
  join activities.activity on activity.id = verdict.activity
 where finding.voided_on is null and activity.status = 'HELD';

create view facts.activities_people with (security_invoker = true) as
select participant.area, participant.person,
       case participant.attended when 'PRESENT' then 'takesPart' when 'LEAVE' then 'leave' else 'absent' end as role,
       activity.starts_on as happened_on, 'activities.held' as kind, '/activities/' || activity.id as path
  from activities.participant
  join activities.activity on activity.id = participant.activity
 where participant.attended is not null and participant.person is not null and activity.status = 'HELD';
