-- What the room tells, made anew with each version of the program: ${flyway:timestamp}
drop view if exists facts.funds, facts.funds_people;

-- What a list paid is in what was spent too, as LOST_WORK with the list named: a sum of funds.spent holds everything.
create view facts.funds with (security_invoker = true) as
select id, area, coalesce(decided_on, make_date(year, 1, 1)) as happened_on, null::date as until, 'funds.planned' as kind,
       '/funds/lines/' || id as path, title, null::text as unit, 'DEPUTIES' as access,
       jsonb_build_object('amount', amount, 'line', title, 'year', year, 'source', source) as told,
       null::date as due_on, recorded_at
  from funds.line
 where status = 'STANDING'
union all
select id, area, starts_on, ends_on, 'funds.spent', '/funds/' || id, title, payee, 'DEPUTIES',
       jsonb_build_object('amount', amount, 'exactness', exactness, 'purpose', purpose, 'when', said_as, 'line', line,
           'occasion', occasion, 'list', pay_list),
       null, recorded_at
  from funds.spending
 where status = 'STANDING'
union all
select pay_list.id, pay_list.area, paid_on, null, 'funds.paid', '/funds/pay/' || pay_list.id,
       from_on || ' — ' || until_on, null, 'STAFF',
       jsonb_build_object('amount', sum(payment.amount), 'people', count(*), 'days', sum(payment.halves) / 2.0,
           'from', from_on, 'until', until_on),
       null, pay_list.recorded_at
  from funds.pay_list
  join funds.payment on payment.list = pay_list.id
 where status = 'PAID'
 group by pay_list.id;

create view facts.funds_people with (security_invoker = true) as
select payment.area, person, 'paid' as role, paid_on as happened_on, 'funds.paid' as kind, '/funds/pay/' || pay_list.id as path
  from funds.payment
  join funds.pay_list on pay_list.id = payment.list
 where status = 'PAID';
