-- Every version of the document of every cycle. None is ever changed, so that whatever was judged or sealed by one can be
-- judged by it again.
create table cycle_version (
    cycle integer not null,
    version integer not null,
    media_type text not null,
    -- as it was sent, and its SHA-256
    written text not null,
    sha256 text not null,
    -- of an overlay: what it is based on
    based_on_cycle integer,
    based_on_version integer,
    -- the whole document as JSON, with the places of the year still in it
    whole text not null,
    note text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (cycle, version),
    foreign key (based_on_cycle, based_on_version) references cycle_version (cycle, version),
    constraint cycle_version_counts_from_1 check (version >= 1),
    constraint cycle_version_base_is_whole check ((based_on_cycle is null) = (based_on_version is null))
);

create trigger history_stays before update or delete or truncate on cycle_version
    for each statement execute function refuse_change_of_history();
