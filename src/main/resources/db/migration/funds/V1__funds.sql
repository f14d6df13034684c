create schema funds;

-- What the budget sets apart for the congress and its deputies, a line each.
create table funds.line (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    year        int  not null check (year between 1954 and 2200),
    title       text not null check (title <> ''),
    amount      numeric(14, 2) not null check (amount >= 0),
    source      text,
    decided_on  date,
    note        text,
    status      text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index line_list on funds.line (area, year, title);
create index line_list_county on funds.line (year, area, title);

-- Lost-work pay (误工补贴) for a period: reckoned anew until it is approved, then frozen in the tables below.
create table funds.pay_list (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    from_on     date not null,
    until_on    date not null check (until_on >= from_on),
    status      text not null,
    approved_on date,
    approved_by text,
    paid_on     date,
    rate        numeric(14, 2) check (rate >= 0),
    note        text,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    constraint approved_in_full check ((status in ('APPROVED', 'PAID')) <= (approved_on is not null)),
    constraint paid_in_full check ((status = 'PAID') <= (paid_on is not null))
);
create index pay_list_list on funds.pay_list (area, until_on desc);
create index pay_list_county on funds.pay_list (until_on desc, area);

create table funds.payment (
    list     uuid not null references funds.pay_list,
    area     text collate "C" not null,
    position int  not null,
    person   uuid not null,
    name     text not null check (name <> ''),
    place    text,
    halves   int  not null check (halves > 0),
    amount   numeric(14, 2) not null check (amount >= 0),
    primary key (list, position),
    unique (list, person)
);
create index payment_person on funds.payment (person);

-- Which days a payment is for: half days, and on the way to what.
create table funds.pay_day (
    list   uuid not null,
    area   text collate "C" not null,
    person uuid not null,
    day    date not null,
    path   text not null,
    title  text not null,
    halves int  not null check (halves between 1 and 2),
    rate   numeric(14, 2) not null check (rate >= 0),
    primary key (list, person, day, path),
    foreign key (list, person) references funds.payment (list, person)
);
create index pay_day_person on funds.pay_day (area, person, day);

-- What was spent. One row may stand for a whole year where no more is known.
create table funds.spending (
    id          uuid primary key,
    version     int  not null,
    area        text collate "C" not null,
    starts_on   date not null,
    ends_on     date not null check (ends_on >= starts_on),
    said_as     text,
    purpose     text not null,
    title       text not null check (title <> ''),
    amount      numeric(14, 2) not null check (amount >= 0),
    exactness   text not null,
    line        uuid references funds.line,
    occasion    text,
    occasion_title text,
    pay_list    uuid references funds.pay_list,
    payee       text,
    handler     text,
    note        text,
    status      text not null,
    words       tsvector,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index spending_list on funds.spending (area, starts_on desc, id);
create index spending_list_county on funds.spending (starts_on desc, id);
create index spending_line on funds.spending (line);
create index spending_words on funds.spending using gin (words);

-- What a list paid is in what was spent too, as LOST_WORK with the list named: a sum of funds.spent holds everything.
create view facts.funds with (security_invoker = true) as
select id, area, coalesce(decided_on, make_date(year, 1, 1)) as happened_on, null::date as until, 'funds.planned' as kind,
       '/funds/lines/' || id as path, title, null::text as unit, 'DEPUTIES' as access,
       jsonb_build_object('amount', amount, 'line', title, 'year', year, 'source', source) as numbers,
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
