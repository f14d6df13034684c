-- Tries at a password that were not yet followed by the right one: of a name from an address, of a name from anywhere
-- (address empty), from an address at any name (who empty). A name is kept as its hash, because people type their
-- password there now and then.
create table accounts.wrong_tries (
    who      text collate "C" not null,
    address  text collate "C" not null,
    failures int not null,
    last_at  timestamptz not null,
    primary key (who, address)
);

-- Where the owner of an account got in before: strangers' tries do not keep them out there.
create table accounts.known_address (
    account uuid not null references accounts.account,
    address text collate "C" not null,
    last_at timestamptz not null,
    primary key (account, address)
);

alter table accounts.account drop column failures, drop column locked_until;
