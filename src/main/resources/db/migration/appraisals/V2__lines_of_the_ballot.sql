-- What a ballot rates one by one (德、能、勤、绩、廉), one a line; set before the meeting, so that the ballots can be printed.
alter table appraisals.appraisal add column lines text check (lines <> '');
