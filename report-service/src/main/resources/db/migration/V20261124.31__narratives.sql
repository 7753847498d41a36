-- What regions write about each task: the present revision of each narrative, and every revision there ever was. Numbers in
-- the texts stand as placeholders that name figures.
create table narrative (
    cycle integer not null,
    region text collate "C" not null,
    task integer not null,
    achievements text,
    practice text,
    next_steps text,
    revision integer not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (cycle, region, task),
    constraint narrative_not_empty check (coalesce(achievements, practice, next_steps) is not null)
);

create table narrative_revision (
    like narrative including constraints,
    primary key (cycle, region, task, revision)
);

create trigger history_stays before update or delete or truncate on narrative_revision
    for each statement execute function refuse_change_of_history();
