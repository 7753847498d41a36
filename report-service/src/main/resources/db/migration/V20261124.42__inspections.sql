-- What inspectors found on each criterion: the present revision, and every revision there ever was.
create table inspection (
    cycle integer not null,
    region text collate "C" not null,
    criterion text not null,
    verdict text not null,
    opinion text not null,
    evidence text,
    revision integer not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (cycle, region, criterion),
    constraint inspection_verdict
        check (verdict in ('not-met', 'not-evaluable', 'in-progress', 'met', 'not-applicable'))
);

create table inspection_revision (
    like inspection including constraints,
    primary key (cycle, region, criterion, revision)
);

create trigger history_stays before update or delete or truncate on inspection_revision
    for each statement execute function refuse_change_of_history();
