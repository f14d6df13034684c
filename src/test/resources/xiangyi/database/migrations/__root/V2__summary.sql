create materialized view congress.deputies_by_township as
    select township, count(*) as deputies from congress.deputy group by township;

alter table letters.letter add copied_to text references congress.township;
update letters.letter set copied_to = township;
