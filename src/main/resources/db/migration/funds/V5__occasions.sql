-- What money was for, by what it is and which: an address is made where it is shown.
alter table funds.pay_day rename column path to occasion;
update funds.pay_day set occasion = replace(replace(occasion, '/sessions/', 'session:'), '/activities/', 'activity:');
update funds.spending set occasion = replace(replace(occasion, '/sessions/', 'session:'), '/activities/', 'activity:')
 where occasion is not null;
