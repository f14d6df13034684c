-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.appraisals, facts.appraisals_people;

create view facts.appraisals with (security_invoker = true) as
select stage.id, stage.area, stage.starts_on as happened_on, stage.ends_on as until,
       'appraisals.' || lower(stage.kind) as kind, '/appraisals/' || appraisal.id as path,
       appraisal.activity_title as title,
       case when appraisal.kind = 'APPRAISAL' then appraisal.subject end as unit, 'DEPUTIES' as access,
       jsonb_build_object('subject', appraisal.subject, 'sort', appraisal.kind, 'activity', appraisal.activity,
           'appraisal', appraisal.id, 'when', stage.said_as, 'said', stage.said,
           'surveyed', stage.surveyed_number, 'surveyedExactness', stage.surveyed_exactness,
           'interviews', stage.interviews_number, 'interviewsExactness', stage.interviews_exactness,
           'verdict', stage.verdict) as told,
       stage.due_on, stage.recorded_at
  from appraisals.stage
  join appraisals.appraisal on appraisal.id = stage.appraisal
 where appraisal.voided_on is null
union all
select vote.id, vote.area, vote.voted_on, null, 'appraisals.voted', '/appraisals/' || appraisal.id,
       appraisal.activity_title, case when appraisal.kind = 'APPRAISAL' then appraisal.subject end, 'DEPUTIES',
       jsonb_build_object('subject', appraisal.subject, 'sort', appraisal.kind, 'activity', appraisal.activity,
           'appraisal', appraisal.id, 'line', vote.line, 'round', vote.round, 'voters', vote.voters,
           'present', vote.present, 'handedOut', vote.handed_out, 'returned', vote.returned, 'valid', vote.valid,
           'scale', vote.scale, 'satisfied', vote.satisfied, 'basically', vote.basically, 'not', vote.dissatisfied,
           'formula', vote.formula, 'result', vote.result, 'readOutOn', vote.read_out_on),
       null, vote.recorded_at
  from appraisals.vote
  join appraisals.appraisal on appraisal.id = vote.appraisal
 where appraisal.voided_on is null and vote.voided_on is null;

create view facts.appraisals_people with (security_invoker = true) as
select appraisal.area, appraisal.person, 'appraised' as role, appraisal.met_on as happened_on,
       'appraisals.appraised' as kind, '/appraisals/' || appraisal.id as path
  from appraisals.appraisal
 where appraisal.person is not null and appraisal.voided_on is null;
