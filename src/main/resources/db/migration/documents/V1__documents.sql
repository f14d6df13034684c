create schema if not exists documents;

-- The last number given in each series (烽政函, 交办单, 建议 ...) of each area and year.  Year 0 is a series that belongs to a session, not to a year.
create table documents.series (
    area   text collate "C" not null,
    series text not null check (series <> ''),
    year   int  not null check (year = 0 or year between 1949 and 9999),
    last   int  not null check (last > 0),
    primary key (area, series, year)
);

-- Numbers that were given and then voided: the register shows them with the reason, they are never given again.
create table documents.gap (
    area      text collate "C" not null,
    series    text not null,
    year      int  not null,
    number    int  not null check (number > 0),
    reason    text not null check (reason <> ''),
    voided_at timestamptz not null,
    primary key (area, series, year, number),
    foreign key (area, series, year) references documents.series
);
