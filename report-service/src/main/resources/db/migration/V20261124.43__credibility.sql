-- How far self-evaluations can be trusted: whatever was ever computed; the last revision is the present one.
create table credibility_revision (
    cycle integer not null,
    region text collate "C" not null,
    agreed integer not null,
    overstated integer not null,
    understated integer not null,
    inspected integer not null,
    -- percent; null if nothing was inspected
    value numeric,
    formula text not null,
    seal integer not null,
    revision integer not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (region, cycle, revision),
    constraint credibility_counts check (inspected = agreed + overstated + understated)
);

create trigger history_stays before update or delete or truncate on credibility_revision
    for each statement execute function refuse_change_of_history();
