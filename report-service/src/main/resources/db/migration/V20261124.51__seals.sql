-- Sealed evaluations: the very bytes that were sealed, one row a seal, in a chain for each region. Rows never change.
create table seal (
    region text collate "C" not null,
    number integer not null,
    cycle integer not null,
    sha256 text not null,
    previous text,
    sealed_at timestamptz not null,
    sealed_by text not null,
    content bytea not null,
    primary key (region, number),
    constraint seal_begins_its_chain_or_follows check (number >= 1 and (number = 1) = (previous is null))
);

create trigger history_stays before update or delete or truncate on seal
    for each statement execute function refuse_change_of_history();

-- Where the chain of a region ends: locked while a seal is added, so that numbers have no holes, and witness to the last one.
create table seal_chain (
    region text collate "C" primary key,
    length integer not null,
    last_sha256 text
);
