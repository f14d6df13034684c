-- A file that was attached by mistake is shown nowhere; that it was there, and why it went, stays.
alter table files.file
    add column taken_out_at timestamptz,
    add column taken_out_by uuid,
    add column taken_out_why text check (taken_out_why <> ''),
    add constraint taken_out_in_full check (num_nulls(taken_out_at, taken_out_by, taken_out_why) in (0, 3));
