-- Files that back what regions say of themselves. A file is kept once, however many entries name it; an entry that is
-- withdrawn leaves, and with the last one of a file the file, too. What was filed and withdrawn, by whom, stays.
create table evidence_file (
    sha256 text collate "C" primary key,
    media_type text not null,
    size bigint not null,
    content bytea not null,
    constraint evidence_file_size check (size = octet_length(content)),
    constraint evidence_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);

-- most of them are packed already
alter table evidence_file alter column content set storage external;

create table evidence (
    id integer generated always as identity primary key,
    cycle integer not null,
    region text collate "C" not null,
    name text not null,
    sha256 text collate "C" not null references evidence_file,
    dated date,
    criteria text[] not null,
    figures text[] not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint evidence_backs_something check (cardinality(criteria) + cardinality(figures) > 0)
);

create index evidence_region on evidence (cycle, region, id);
create index evidence_sha256 on evidence (sha256);

create table evidence_history (
    id integer not null,
    event text not null,
    cycle integer not null,
    region text collate "C" not null,
    name text not null,
    sha256 text collate "C" not null,
    dated date,
    criteria text[] not null,
    figures text[] not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (id, event),
    constraint evidence_history_event check (event in ('filed', 'withdrawn'))
);

create trigger history_stays before update or delete or truncate on evidence_history
    for each statement execute function refuse_change_of_history();
