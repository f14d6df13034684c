-- Who let a list be paid is the account that did so; a name alone is what an old paper says.
alter table funds.pay_list add column approved_account uuid;
