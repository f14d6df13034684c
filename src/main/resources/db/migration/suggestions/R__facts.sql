-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.suggestions, facts.suggestions_people;

-- A motion that becomes a suggestion was received once, as a motion, and raised once by those who signed it.
create view facts.suggestions with (security_invoker = true) as
select id, area, received_on as happened_on, null::date as until,
       case when motion is null then 'suggestions.received' else 'suggestions.of_motion' end as kind,
       '/suggestions/' || id as path, title, null::text as unit, 'DEPUTIES' as access,
       jsonb_build_object('session', session, 'motion', motion, 'number',
           case when serial is null then null when session is null then term_ordinal || '-闭' || year || '-' || serial
                else term_ordinal || '-' || session_ordinal || '-' || serial end) as told,
       null::date as due_on, recorded_at
  from suggestions.suggestion
 where status <> 'VOID';

create view facts.suggestions_people with (security_invoker = true) as
select suggestion.area, raiser.person, case when raiser.position = 0 then 'leads' else 'signs' end as role,
       suggestion.received_on as happened_on, 'suggestions.received' as kind, '/suggestions/' || suggestion.id as path
  from suggestions.raiser
  join suggestions.suggestion on suggestion.id = raiser.suggestion
 where suggestion.status <> 'VOID' and suggestion.motion is null;
