-- Imports that go on when their sender has gone. Whoever works through one holds it by a lease, which he renews; there may be several
-- services at one database, and any of them takes up what another left.
create table deferred_import (
    id bigint generated always as identity primary key,
    register text collate "C" not null,
    -- who sent it, and what he was permitted then
    sent_by text not null,
    roles text[] not null,
    scope text collate "C" not null,
    sent_at timestamptz not null,
    -- what it is to do: in the regions from the one to the other, of the first by its code
    region text collate "C" not null,
    last_region text collate "C" not null,
    period text collate "C",
    replace boolean not null,
    dry_run boolean not null,
    document text,
    language text not null,
    -- its file
    content_type text not null,
    charset text,
    size bigint not null,
    -- how it stands
    state text not null default 'waiting',
    tries integer not null default 0,
    due_at timestamptz not null,
    lease uuid,
    lease_until timestamptz,
    begun_at timestamptz,
    ended_at timestamptz,
    rows_read bigint not null default 0,
    receipt jsonb,
    problem jsonb,
    constraint deferred_import_state check (state in ('waiting', 'running', 'done', 'refused', 'given-up')),
    constraint deferred_import_lease check ((state = 'running') = (lease is not null and lease_until is not null)),
    constraint deferred_import_end check ((state in ('waiting', 'running')) = (ended_at is null)),
    constraint deferred_import_outcome check ((state = 'done') = (receipt is not null)
        and (state in ('refused', 'given-up')) = (problem is not null))
);
create index deferred_import_open on deferred_import (register, id) where ended_at is null;
create index deferred_import_ended on deferred_import (ended_at);
create index deferred_import_region on deferred_import (region, id);

-- The file of an import that has not ended, in pieces: no more of it than one is ever held in memory.
create table deferred_import_file (
    import bigint not null references deferred_import on delete cascade,
    piece integer not null,
    content bytea not null,
    primary key (import, piece)
);
alter table deferred_import_file alter content set storage external;
