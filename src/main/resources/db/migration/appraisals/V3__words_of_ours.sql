-- What the program chooses from a list can be nothing else in its tables.
alter table appraisals.appraisal
    add check (kind in ('APPRAISAL', 'VOTER_REPORT'));
alter table appraisals.stage
    add check (interviews_exactness in ('EXACT', 'OVER', 'NEARLY')),
    add check (kind in ('SCHEME', 'MOBILISED', 'SURVEY', 'SENT', 'RECTIFIED', 'PUBLISHED', 'RECHECKED')),
    add check (surveyed_exactness in ('EXACT', 'OVER', 'NEARLY')),
    add check (verdict in ('DONE', 'PARTLY', 'NOT'));
alter table appraisals.vote
    add check (formula in ('HALF', 'SHARES')),
    add check (result in ('SATISFIED', 'BASICALLY', 'DISSATISFIED')),
    add check (scale in ('SATISFACTION', 'COMPETENCE')),
    add check (voters in ('VOTERS', 'DEPUTIES'));
