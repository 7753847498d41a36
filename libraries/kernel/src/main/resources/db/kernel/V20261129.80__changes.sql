-- Every act of writing is a line in recording: of registers, of figures, and of whatever else a service keeps. The kind says which.
alter table recording rename column register to subject;
alter table recording drop constraint recording_act;
alter table recording add column kind text collate "C" not null default 'register';
alter table recording alter column kind drop default;

-- Which acts were committed, and what each did where. The place is taken while an act is committed, so whoever saw another act done has a
-- later place; the number is given after that, once, and is where the act stands for whoever reads changes.
create table change (
    recording bigint primary key references recording,
    place bigint generated always as identity,
    number bigint unique
);
create index change_without_number on change (place) where number is null;

create table change_part (
    recording bigint not null,
    -- the register, as addresses spell it; of anything else, its kind
    resource text collate "C" not null,
    region text collate "C" not null,
    -- what the act left there as it is, and what it took away from there
    written bigint not null,
    removed bigint not null,
    -- whether it concerns every region below that one, too
    for_all_below boolean not null default false,
    primary key (recording, resource, region)
);

-- The rows that an act left as they are, by region, as lists show them.
create procedure find_rows_by_recording(register text) language plpgsql as $$
begin
    execute format('create index on %I (recording, region, id)', register);
end $$;

create or replace procedure keep_history(register text) language plpgsql as $$
begin
    execute format('create table %I (like %I, replaced_by bigint not null default '
        'current_setting(''luzhi.recording'')::bigint, primary key (id, revision))', register || '_history', register);
    execute format('create index on %I (replaced_by)', register || '_history');
    execute format('create trigger history_stays before update or delete or truncate on %I '
        'for each statement execute function refuse_change_of_history()', register || '_history');
    call keep_what_is_replaced(register);
    call find_rows_by_recording(register);
end $$;

-- The tables whose rows say which act left them as they are.
create view kept_register as
select left(relname, -length('_history')) as name
from pg_attribute join pg_class on pg_class.oid = attrelid
where attname = 'replaced_by' and relkind = 'r' and relnamespace = current_schema()::regnamespace;

do $$
declare
    register text;
begin
    for register in select name from kept_register loop
        call find_rows_by_recording(register);
    end loop;
end $$;

-- Figures say it, too. Those of one batch have one author and one moment.
alter table figure add column recording bigint;
alter table figure_history add column recording bigint;
insert into recording (kind, subject, act, recorded_at, recorded_by)
select 'figures', 'figures', 'stated', recorded_at, recorded_by
from (select recorded_at, recorded_by from figure union select recorded_at, recorded_by from figure_history) batch
order by recorded_at;
alter table figure disable trigger user;
alter table figure_history disable trigger user;
update figure set recording = recording.id from recording
where kind = 'figures' and (figure.recorded_at, figure.recorded_by) = (recording.recorded_at, recording.recorded_by);
update figure_history set recording = recording.id from recording
where kind = 'figures' and (figure_history.recorded_at, figure_history.recorded_by) = (recording.recorded_at, recording.recorded_by);
alter table figure enable trigger user;
alter table figure_history enable trigger user;
alter table figure alter column recording set not null;
alter table figure_history alter column recording set not null;
create index figure_recording on figure (recording, region);

-- What was done before this, by everything that is there and was there.
do $$
declare
    register text;
begin
    for register in select name from kept_register loop
        execute format('insert into change_part (recording, resource, region, written, removed)
            select act, $1, region, sum(written), sum(removed) from (
                select recording as act, region, 1 as written, 0 as removed from %1$I
                union all
                select recording, region, 1, 0 from %2$I
                union all
                select replaced_by, region, 0, 1 from %2$I gone
                where not exists (select from %1$I later
                        where later.id = gone.id and later.revision = gone.revision + 1 and later.region = gone.region)
                    and not exists (select from %2$I later
                        where later.id = gone.id and later.revision = gone.revision + 1 and later.region = gone.region)
            ) changed group by act, region', register, register || '_history') using replace(register, '_', '-');
    end loop;
end $$;

insert into change_part (recording, resource, region, written, removed)
select replaced_by, 'contested-codes', region, count(distinct id), 0 from contested_codes_history group by replaced_by, region
on conflict do nothing;

insert into change_part (recording, resource, region, written, removed)
select recording, 'figures', region, count(*), 0
from (select recording, region from figure union all select recording, region from figure_history) stated
group by recording, region;

insert into change_part (recording, resource, region, written, removed)
select id, subject, source ->> 'region', 0, 0 from recording
where act in ('declared', 'withdrawn') or act = 'imported' and source ->> 'mode' = 'replace'
on conflict do nothing;

insert into change (recording)
select id from recording where exists (select from change_part where change_part.recording = recording.id)
order by recorded_at, id;

-- What an act did to the rows of one register.
create function tell_of_rows(act bigint, register text) returns bigint language plpgsql as $$
declare
    parts bigint;
begin
    execute format('insert into change_part (recording, resource, region, written, removed)
        select $1, $2, region, sum(written), sum(removed) from (
            select region, 1 as written, 0 as removed from %1$I where recording = $1
            union all
            select region, 0, 1 from %2$I gone where replaced_by = $1 and not exists (
                select from %1$I present where present.id = gone.id and present.region = gone.region)
        ) changed group by region', register, register || '_history') using act, replace(register, '_', '-');
    get diagnostics parts = row_count;
    return parts;
end $$;

-- At the end of the transaction, when all of it is there to be seen. An act that did nothing is no change. Plans are made anew each time: those
-- made for tables of few rows would be kept while many come.
create function tell_of_act() returns trigger language plpgsql set plan_cache_mode = force_custom_plan as $$
declare
    name text;
    rows bigint;
    parts bigint := 0;
begin
    if new.kind = 'figures' then
        insert into change_part (recording, resource, region, written, removed)
        select new.id, 'figures', region, count(*), 0 from figure where recording = new.id group by region;
        get diagnostics parts = row_count;
    elsif new.kind = 'register' then
        -- a settlement takes rows of other registers with it
        for name in
            select replace(new.subject, '-', '_') where new.act <> 'settled'
            union all
            select kept.name from kept_register kept where new.act = 'settled' and kept.name <> 'contested_codes'
        loop
            parts := parts + tell_of_rows(new.id, name);
        end loop;
        insert into change_part (recording, resource, region, written, removed)
        select new.id, 'contested-codes', region, count(*), 0 from (
            select id, region from contested_codes where recording = new.id
            union
            select id, region from contested_codes_history where replaced_by = new.id) claims
        group by region;
        get diagnostics rows = row_count;
        parts := parts + rows;
        insert into change_part (recording, resource, region, written, removed)
        select id, subject, source ->> 'region', 0, 0 from recording
        where id = new.id and (act in ('declared', 'withdrawn') or act = 'imported' and source ->> 'mode' = 'replace')
        on conflict do nothing;
        get diagnostics rows = row_count;
        parts := parts + rows;
    else
        -- whoever keeps entries of that kind has told of them already
        parts := 1;
    end if;
    if parts > 0 then
        insert into change (recording) values (new.id);
    end if;
    return null;
end $$;
create constraint trigger told_when_committed after insert on recording deferrable initially deferred
    for each row execute function tell_of_act();

-- Where a change stands is said once.
create trigger place_stays before update on change for each row
    when (old.number is not null or new.recording <> old.recording or new.place <> old.place)
    execute function refuse_change_of_history();
create trigger history_stays before delete or truncate on change
    for each statement execute function refuse_change_of_history();
create trigger history_stays before update or delete or truncate on change_part
    for each statement execute function refuse_change_of_history();

-- The first reader should not have to do with plans for empty tables.
analyze recording, change, change_part, figure;
