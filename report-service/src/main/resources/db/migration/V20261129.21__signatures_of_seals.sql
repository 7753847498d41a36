-- The public keys that seals of this installation are, or were, signed with. Kept as long as what they signed.
create table seal_key (
    id text collate "C" primary key,
    point text not null,
    known_since timestamptz not null
);

create trigger history_stays before update or delete or truncate on seal_key
    for each statement execute function refuse_change_of_history();

-- The signature of a seal, where there was a key when it was sealed: beside the sealed bytes, which are hashed and chained without it.
create table seal_signature (
    region text collate "C" not null,
    number integer not null,
    key text collate "C" not null references seal_key,
    jws text not null,
    primary key (region, number),
    foreign key (region, number) references seal
);

create trigger history_stays before update or delete or truncate on seal_signature
    for each statement execute function refuse_change_of_history();
