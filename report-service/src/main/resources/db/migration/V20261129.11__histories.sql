-- The present revision of each entry, and beside it those that were replaced.
call keep_history_instead_of_revisions('declaration');
call keep_history_instead_of_revisions('narrative');
call keep_history_instead_of_revisions('inspection');
call keep_history_instead_of_revisions('discrepancy_answer');

create table credibility (like credibility_revision including constraints, primary key (region, cycle));
insert into credibility
select distinct on (cycle, region) * from credibility_revision order by cycle, region, revision desc;
call keep_history_instead_of_revisions('credibility');
