-- Which session accepted a resignation, or which two were missed without leave.
alter table roster.mandate add column end_session text;
