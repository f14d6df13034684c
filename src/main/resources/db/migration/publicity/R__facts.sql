-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.publicity;

create view facts.publicity with (security_invoker = true) as
select id, area, written_on as happened_on, written_until as until, 'publicity.written' as kind,
       '/publicity/articles/' || id as path, title, null::text as unit, 'PUBLIC' as access,
       jsonb_build_object('pieces', pieces, 'author', author, 'when', said_as) as told,
       null::date as due_on, recorded_at
  from publicity.article
 where status <> 'VOID'
union all
select id, area, coalesce(printed_on, written_on), case when printed_on is null then written_until end,
       'publicity.printed', '/publicity/articles/' || id, title, null, 'PUBLIC',
       jsonb_build_object('level', level, 'medium', medium, 'pieces', pieces,
           'when', case when printed_on is null then said_as end),
       null, recorded_at
  from publicity.article
 where status <> 'VOID' and level is not null
union all
select id, area, renewed_on, null, 'publicity.renewed', '/publicity/website', what, null, 'PUBLIC',
       jsonb_build_object('operator', operator), null, recorded_at
  from publicity.renewal
 where status <> 'VOID'
union all
select id, area, since, until_on, 'publicity.operator', '/publicity/website', name, null, 'DEPUTIES',
       jsonb_build_object(), null, recorded_at
  from publicity.operator
 where status <> 'VOID'
union all
select id, area, make_date(year, 1, 1), make_date(year, 12, 31), 'publicity.subscribed', '/publicity/journals', journal,
       null, 'PUBLIC', jsonb_build_object('copies', copies, 'year', year), null, recorded_at
  from publicity.subscription
 where status <> 'VOID';
