-- Of no region more is kept of what was replaced than may be, whoever writes: the trigger that keeps it counts it. LZ001 is ours:
-- whoever answers the request tells it from a failure. A connection that says nothing of the quota, as a migration's, has none.
create or replace function keep_replaced() returns trigger language plpgsql as $$
declare
    columns text;
    quota bigint := nullif(current_setting('luzhi.revisions_per_region', true), '');
    crowded text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum) into columns
    from pg_attribute where attrelid = tg_relid and attnum > 0 and not attisdropped;
    execute format('insert into %I (%s) select %s from replaced', tg_table_name || '_history', columns, columns);
    if quota is not null then
        execute format('select region from (select distinct region from replaced) changed where $1 < '
            '(select count(*) from (select from %I past where past.region = changed.region limit $1 + 1) kept) limit 1',
            tg_table_name || '_history') into crowded using quota;
        if crowded is not null then
            raise exception 'more than % revisions of region % in %', quota, crowded, tg_table_name using errcode = 'LZ001';
        end if;
    end if;
    return null;
end $$;

create procedure find_history_by_region(history text) language plpgsql as $$
begin
    if not exists (
        select from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0]
        where indrelid = history::regclass and attname = 'region') then
        execute format('create index on %I (region)', history);
    end if;
end $$;

create or replace procedure keep_what_is_replaced(name text) language plpgsql as $$
begin
    call find_history_by_region(name || '_history');
    execute format('create trigger changed after update on %I referencing old table as replaced '
        'for each statement execute function keep_replaced()', name);
    execute format('create trigger deleted after delete on %I referencing old table as replaced '
        'for each statement execute function keep_replaced()', name);
end $$;

do $$
declare
    history text;
begin
    for history in
        select distinct tgrelid::regclass::text || '_history' from pg_trigger
        where tgfoid = 'keep_replaced'::regproc
    loop
        call find_history_by_region(history);
    end loop;
end $$;
