-- What was answered to discrepancies: the present answer to each, and every answer there ever was. The discrepancies
-- themselves are found anew each time; what an answer is about is its figure, and the two values it then had.
create table discrepancy_answer (
    cycle integer not null,
    discrepancy text collate "C" not null,
    region text collate "C" not null,
    measure text collate "C" not null,
    period text collate "C" not null,
    dimensions text collate "C" not null,
    kind text not null,
    explanation text not null,
    stated numeric not null,
    computed numeric not null,
    revision integer not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (cycle, discrepancy),
    constraint discrepancy_answer_kind check (kind in ('explained', 'to-be-corrected', 'accepted'))
);

create index discrepancy_answer_region on discrepancy_answer (cycle, region);

create table discrepancy_answer_revision (
    like discrepancy_answer including constraints,
    primary key (cycle, discrepancy, revision)
);

create trigger history_stays before update or delete or truncate on discrepancy_answer_revision
    for each statement execute function refuse_change_of_history();
