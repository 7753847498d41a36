-- What people write one at a time is an act each, whoever writes it: the table itself records it, under the address of the entry, and says
-- what was done. Numbers that follow from others, such as credibility, change with the act that they follow from.
create function address_of(kind text, entry jsonb) returns text language sql immutable return case kind
    when 'cycle' then format('cycles/%s/versions/%s?region=%s', entry ->> 'cycle', entry ->> 'version', entry ->> 'region')
    else format('evaluations/%s/%s/', entry ->> 'cycle', entry ->> 'region') || case kind
        when 'declaration' then 'declarations/' || (entry ->> 'criterion')
        when 'narrative' then 'narratives/' || (entry ->> 'task')
        when 'inspection' then 'inspection/' || (entry ->> 'criterion') || '/revisions'
        when 'discrepancy' then 'discrepancies/' || (entry ->> 'discrepancy') || '/revisions'
        when 'evidence' then 'evidence/' || (entry ->> 'id')
        when 'rectification' then 'rectifications/' || (entry ->> 'id')
        when 'submission' then 'submission' end
    end;

create function done_to(kind text, entry jsonb) returns text language sql immutable return case kind
    when 'cycle' then 'put'
    when 'declaration' then 'stated'
    when 'narrative' then 'written'
    when 'inspection' then 'given'
    when 'discrepancy' then 'answered'
    when 'evidence' then case when entry ->> 'withdrawn_at' is null then 'filed' else 'withdrawn' end
    -- a report of progress names no act
    when 'rectification' then coalesce(entry ->> 'act', 'reported')
    when 'submission' then case entry ->> 'action' when 'submit' then 'submitted' when 'withdraw' then 'withdrawn'
        when 'return' then 'returned' when 'accept' then 'accepted' when 'publish' then 'published'
        when 'amend' then 'amended' end
    end;

-- Each entry is an act, however many a statement writes.
create function keep_acts(kind text, entries jsonb[]) returns void language sql as $$
    with entry as materialized (
        select nextval(pg_get_serial_sequence('recording', 'id')) as id, said from unnest(entries) as said
    ), act as (
        insert into recording (id, kind, subject, act, recorded_at, recorded_by) overriding system value
        select id, $1, address_of($1, said), done_to($1, said),
            coalesce(said ->> 'withdrawn_at', said ->> 'recorded_at')::timestamptz,
            coalesce(said ->> 'withdrawn_by', said ->> 'recorded_by')
        from entry
    )
    insert into change_part (recording, resource, region, written, removed, for_all_below)
    select id, $1, said ->> 'region', 1, 0, $1 = 'cycle' from entry;
$$;

-- Where a report of progress belongs.
create function with_item(progress jsonb) returns jsonb language sql stable return
    progress || (select jsonb_build_object('cycle', cycle, 'region', region, 'id', id) from rectification
        where id = (progress ->> 'rectification')::bigint);

-- What was done before this, in the order of time, with what the kernel knew.
alter table recording disable trigger told_when_committed;
do $$
declare
    past record;
begin
    for past in
        select * from (
            select 'declaration' as kind, to_jsonb(entry) as entry from declaration entry
            union all select 'declaration', to_jsonb(entry) from declaration_history entry
            union all select 'narrative', to_jsonb(entry) from narrative entry
            union all select 'narrative', to_jsonb(entry) from narrative_history entry
            union all select 'inspection', to_jsonb(entry) from inspection entry
            union all select 'inspection', to_jsonb(entry) from inspection_history entry
            union all select 'discrepancy', to_jsonb(entry) from discrepancy_answer entry
            union all select 'discrepancy', to_jsonb(entry) from discrepancy_answer_history entry
            union all select 'evidence', to_jsonb(entry) - array['withdrawn_at', 'withdrawn_by'] from evidence entry
            union all select 'evidence', to_jsonb(entry) from evidence entry where withdrawn_at is not null
            union all select 'rectification', to_jsonb(entry) from rectification entry
            union all select 'rectification', to_jsonb(entry) from rectification_history entry
            union all select 'rectification', with_item(to_jsonb(entry)) from rectification_progress entry
            union all select 'submission', to_jsonb(entry) from submission_step entry
            union all select 'cycle', to_jsonb(entry) - array['written', 'whole'] from cycle_version entry) entries
        order by coalesce(entry ->> 'withdrawn_at', entry ->> 'recorded_at')::timestamptz
    loop
        perform keep_acts(past.kind, array[past.entry]);
    end loop;
end $$;
alter table change disable trigger user;
delete from change;
alter table change alter column place restart;
insert into change (recording)
select id from recording where exists (select from change_part where change_part.recording = recording.id)
order by recorded_at, id;
alter table change enable trigger user;
alter table recording enable trigger told_when_committed;
analyze recording, change, change_part;

create function tell_of_entries() returns trigger language plpgsql as $$
begin
    perform keep_acts(tg_argv[0], (
        select array_agg(case tg_table_name when 'rectification_progress' then with_item(to_jsonb(saved))
            else to_jsonb(saved) - array['written', 'whole'] end)
        from saved));
    return null;
end $$;

do $$
declare
    kept record;
begin
    for kept in
        select * from (values ('declaration', 'declaration', true), ('narrative', 'narrative', true),
            ('inspection', 'inspection', true), ('discrepancy_answer', 'discrepancy', true), ('evidence', 'evidence', true),
            ('rectification', 'rectification', true), ('rectification_progress', 'rectification', false),
            ('submission_step', 'submission', false), ('cycle_version', 'cycle', false)) as tables (name, kind, revised)
    loop
        execute format('create trigger told after insert on %I referencing new table as saved '
            'for each statement execute function tell_of_entries(%L)', kept.name, kept.kind);
        if kept.revised then
            execute format('create trigger told_anew after update on %I referencing new table as saved '
                'for each statement execute function tell_of_entries(%L)', kept.name, kept.kind);
        end if;
    end loop;
end $$;
