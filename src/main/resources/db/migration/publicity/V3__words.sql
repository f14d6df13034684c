-- Articles are found by words, as everything else is: pairs of characters, and letters and figures as they stand.
alter table publicity.article add column words tsvector;
update publicity.article
   set words = array_to_tsvector(array(
       select distinct word
         from (select substr(run[1], place, 2) as word
                 from regexp_matches(concat_ws(' ', title, author, medium), '[一-鿿]+', 'g') run,
                      generate_series(1, length(run[1])) place
               union all
               select lower(run[1])
                 from regexp_matches(concat_ws(' ', title, author, medium), '[A-Za-z0-9]+', 'g') run) words));
create index article_words on publicity.article using gin (words);
