-- Fits the tables of the last version only.
create or replace view congress.letters_by_township as
    select copied_to, count(*) as letters from letters.letter group by copied_to;
