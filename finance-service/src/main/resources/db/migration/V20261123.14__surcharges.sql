-- The two surcharges on taxes that are earmarked for education.
create table surcharges (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    kind text collate "C" not null,
    collected numeric not null,
    allocated numeric not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint surcharges_key unique (region, year, kind),
    constraint surcharges_year check (year between 2000 and 2100),
    constraint surcharges_collected check (collected >= 0),
    constraint surcharges_allocated check (allocated >= 0)
);
call keep_history('surcharges');
