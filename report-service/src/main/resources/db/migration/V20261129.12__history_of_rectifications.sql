-- The present revision of each item, and beside it those that were replaced. What was reported on items stays as it was.
call keep_history_instead_of_revisions('rectification');
