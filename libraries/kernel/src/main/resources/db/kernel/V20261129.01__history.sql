-- What a row was before it was changed or deleted, kept by the table itself whoever writes: in NAME_history, under the row's
-- key and revision. A history that has further columns has them filled by their defaults.
create function keep_replaced() returns trigger language plpgsql as $$
declare
    columns text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum) into columns
    from pg_attribute where attrelid = tg_relid and attnum > 0 and not attisdropped;
    execute format('insert into %I (%s) select %s from replaced', tg_table_name || '_history', columns, columns);
    return null;
end $$;

create procedure keep_what_is_replaced(name text) language plpgsql as $$
begin
    execute format('create trigger changed after update on %I referencing old table as replaced '
        'for each statement execute function keep_replaced()', name);
    execute format('create trigger deleted after delete on %I referencing old table as replaced '
        'for each statement execute function keep_replaced()', name);
end $$;

-- From a table NAME_revision with every revision there ever was to one with those that were replaced.
create procedure keep_history_instead_of_revisions(name text) language plpgsql as $$
declare
    key text;
begin
    select string_agg(quote_ident(attname), ', ' order by place) into key
    from pg_index, unnest(indkey) with ordinality as part(number, place)
        join pg_attribute on attrelid = name::regclass and attnum = number
    where indrelid = name::regclass and indisprimary;
    execute format('create table %I (like %I including constraints, primary key (%s, revision))',
        name || '_history', name, key);
    execute format('insert into %1$I select past.* from %2$I past join %3$I present using (%4$s) '
        'where past.revision < present.revision', name || '_history', name || '_revision', name, key);
    execute format('drop table %I', name || '_revision');
    execute format('create trigger history_stays before update or delete or truncate on %I '
        'for each statement execute function refuse_change_of_history()', name || '_history');
    call keep_what_is_replaced(name);
end $$;

call keep_history_instead_of_revisions('figure');

-- A register's history knows, too, which act ended a row: the one at hand, which whoever writes names in luzhi.recording.
create or replace procedure keep_history(register text) language plpgsql as $$
begin
    execute format('create table %I (like %I, replaced_by bigint not null default '
        'current_setting(''luzhi.recording'')::bigint, primary key (id, revision))', register || '_history', register);
    execute format('create index on %I (replaced_by)', register || '_history');
    execute format('create trigger history_stays before update or delete or truncate on %I '
        'for each statement execute function refuse_change_of_history()', register || '_history');
    call keep_what_is_replaced(register);
end $$;

do $$
declare
    history text;
begin
    for history in
        select relname from pg_attribute join pg_class on pg_class.oid = attrelid
        where attname = 'replaced_by' and relkind = 'r' and relnamespace = current_schema()::regnamespace
    loop
        execute format('alter table %I alter column replaced_by '
            'set default current_setting(''luzhi.recording'')::bigint', history);
        call keep_what_is_replaced(left(history, -length('_history')));
    end loop;
end $$;
