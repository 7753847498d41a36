-- Every act of writing to a register: who, when, and from which file if from one. Rows say which act left them as they are.
create table recording (
    id bigint generated always as identity primary key,
    register text collate "C" not null,
    act text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    source jsonb,
    constraint recording_act check (act in ('created', 'changed', 'deleted', 'imported', 'declared', 'withdrawn'))
);

-- Which registers somebody declared to be complete, where and for which time.
create table completeness (
    register text collate "C" not null,
    region text collate "C" not null,
    period text collate "C" not null,
    recording bigint not null references recording,
    primary key (register, region, period)
);

-- A register's table has id, its columns in the order of files, revision and recording. Beside it stands what its rows were
-- before each change, with the recording that changed or deleted them.
create procedure keep_history(register text) language plpgsql as $$
begin
    execute format('create table %I (like %I, replaced_by bigint not null, primary key (id, revision))',
        register || '_history', register);
    execute format('create index on %I (replaced_by)', register || '_history');
    execute format('create trigger history_stays before update or delete or truncate on %I '
        'for each statement execute function refuse_change_of_history()', register || '_history');
end $$;

-- The first and the last month of a period in ISO 8601, as text that sorts by time: 2019 is 2019-01 to 2019-12.
create function first_month(period text) returns text language sql immutable parallel safe
return case when length(split_part(period, '/', 1)) = 4
    then split_part(period, '/', 1) || '-01' else split_part(period, '/', 1) end;

create function last_month(period text) returns text language sql immutable parallel safe
return case when length(split_part(period, '/', 1)) = 4
    then split_part(period, '/', -1) || '-12' else split_part(period, '/', -1) end;
