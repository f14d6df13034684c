create materialized view congress.deputies_by_township as
    select township, count(*) as deputies from congress.deputy group by township;
