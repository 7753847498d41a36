-- What regions declare of themselves: the present revision of each declaration, and every revision there ever was.
create table declaration (
    cycle integer not null,
    region text collate "C" not null,
    criterion text not null,
    declared boolean not null,
    statement text not null,
    deadline date,
    source jsonb not null,
    revision integer not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (cycle, region, criterion)
);

create table declaration_revision (
    like declaration including constraints,
    primary key (cycle, region, criterion, revision)
);

create trigger history_stays before update or delete or truncate on declaration_revision
    for each statement execute function refuse_change_of_history();
