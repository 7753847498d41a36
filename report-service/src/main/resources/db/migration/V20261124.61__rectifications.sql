-- Items to be rectified: the present revision of each, every revision there ever was, and the progress reported on them.
create table rectification (
    id bigint generated always as identity primary key,
    cycle integer not null,
    region text collate "C" not null,
    evaluated text collate "C" not null,
    criterion text collate "C" not null,
    verdict text not null,
    value numeric,
    target numeric,
    gap numeric,
    unit text,
    criterion_deadline date,
    problem text not null,
    measures text not null,
    owner text not null,
    person text,
    deadline date not null,
    state text not null,
    statement text,
    evidence text[],
    despite text,
    closed_verdict text,
    closed_value numeric,
    closed_on date,
    closed_by text,
    act text not null,
    remark text,
    opened_on date not null,
    opened_by text not null,
    revision integer not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint rectification_state check (state in ('open', 'closed', 'confirmed')),
    constraint rectification_act check (act in ('opened', 'changed', 'closed', 'reopened', 'confirmed')),
    constraint rectification_closing check (case state
        when 'open' then num_nonnulls(statement, evidence, despite, closed_verdict, closed_value, closed_on, closed_by) = 0
        else num_nulls(statement, evidence, closed_on, closed_by) = 0 and cardinality(evidence) > 0 end)
);

-- one item a criterion and region, until it is confirmed
create unique index rectification_unfinished on rectification (cycle, region, criterion) where state <> 'confirmed';
create index rectification_region on rectification (region, id);

create table rectification_revision (
    like rectification including constraints,
    primary key (id, revision)
);

create trigger history_stays before update or delete or truncate on rectification_revision
    for each statement execute function refuse_change_of_history();

create table rectification_progress (
    rectification bigint not null references rectification,
    number integer not null,
    date date not null,
    report text not null,
    percent numeric,
    value numeric,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (rectification, number),
    constraint rectification_progress_percent check (percent between 0 and 100)
);

create trigger history_stays before update or delete or truncate on rectification_progress
    for each statement execute function refuse_change_of_history();
