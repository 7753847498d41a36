-- An entry that is withdrawn stays, with who withdrew it and when; the file goes with the last entry that names it.
alter table evidence
    add column revision integer not null default 1,
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add constraint evidence_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)),
    drop constraint evidence_sha256_fkey;

insert into evidence (id, cycle, region, name, sha256, dated, criteria, figures, recorded_at, recorded_by, revision,
    withdrawn_at, withdrawn_by) overriding system value
select id, filed.cycle, filed.region, filed.name, filed.sha256, filed.dated, filed.criteria, filed.figures,
    filed.recorded_at, filed.recorded_by, 2, withdrawn.recorded_at, withdrawn.recorded_by
from evidence_history filed join evidence_history withdrawn using (id)
where filed.event = 'filed' and withdrawn.event = 'withdrawn';

drop table evidence_history;

-- What was filed is never changed, and nothing is taken out.
create trigger entries_stay before delete or truncate on evidence
    for each statement execute function refuse_change_of_history();
create trigger what_was_filed_stays before update on evidence for each row
    when (old.withdrawn_at is not null or (old.id, old.cycle, old.region, old.name, old.sha256, old.dated, old.criteria,
        old.figures, old.recorded_at, old.recorded_by) is distinct from (new.id, new.cycle, new.region, new.name, new.sha256,
        new.dated, new.criteria, new.figures, new.recorded_at, new.recorded_by))
    execute function refuse_change_of_history();
