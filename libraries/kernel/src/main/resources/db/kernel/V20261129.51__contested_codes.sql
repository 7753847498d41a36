-- Claims of regions on codes that other regions hold. A claim is open until somebody settles it, or its claimant holds the code.
create table contested_codes (
    id bigint generated always as identity primary key,
    register text collate "C" not null,
    code text collate "C" not null,
    region text collate "C" not null,
    -- the row that was claimed, by the columns of the register's table
    content jsonb not null,
    -- who held the code when it was claimed, or when the claim was settled
    holder text collate "C" not null,
    recording bigint not null references recording,
    settlement bigint references recording,
    settled_for text collate "C",
    reason text,
    revision integer not null default 1,
    constraint contested_codes_key unique (register, code, region),
    constraint contested_codes_settled check ((settlement is null) = (settled_for is null))
);
create index contested_codes_open on contested_codes (region, id) where settlement is null;
create index contested_codes_settled on contested_codes (region, id) where settlement is not null;
call keep_history('contested_codes');

alter table recording drop constraint recording_act;
alter table recording add constraint recording_act check (act in ('created', 'changed', 'deleted', 'imported', 'declared',
    'withdrawn', 'claimed', 'settled'));
