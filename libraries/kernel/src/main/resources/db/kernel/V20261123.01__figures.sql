-- The figures stated to this service: the present revision of each, and every revision there ever was.
create table figure (
    region text collate "C" not null,
    measure text collate "C" not null,
    period text collate "C" not null,
    dimensions text collate "C" not null,
    value numeric,
    missing text,
    unit text not null,
    source jsonb not null,
    revision integer not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (region, measure, period, dimensions),
    constraint figure_value_or_reason check ((value is null) <> (missing is null)),
    constraint figure_reason check (missing in ('not-reported', 'not-applicable')),
    constraint figure_revision_counts check (revision >= 1)
);
create index figure_by_measure on figure (measure, period, region);

create table figure_revision (
    like figure including constraints,
    primary key (region, measure, period, dimensions, revision)
);

-- History is written once: neither the service nor a hand in psql may change it by mistake.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception '% is history: % is refused', tg_table_name, tg_op;
end $$;
create trigger history_stays before update or delete or truncate on figure_revision
    for each statement execute function refuse_change_of_history();
