-- The registers of the test service, as the migrations of a real one have them.
create table houses (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    code text collate "C" not null,
    name text collate "C" not null,
    stage text collate "C",
    heated boolean not null,
    staffed boolean,
    home_region text collate "C",
    overhauled text collate "C",
    opened date,
    closed date,
    revision integer not null default 1,
    recording bigint not null,
    constraint houses_key unique (code),
    constraint houses_code check (code ~ '^[0-9]{10}$'),
    constraint houses_name check (char_length(name) <= 40),
    constraint houses_opened_within check (opened <= closed)
);
create index houses_region on houses (region);
call keep_history('houses');

create table house_years (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    house text collate "C" not null,
    year integer not null,
    ownership text collate "C" not null,
    location text collate "C" not null,
    beds integer not null,
    boarders integer not null,
    nights bigint,
    floor_area numeric,
    bedroom_area numeric,
    occupancy numeric,
    revision integer not null default 1,
    recording bigint not null,
    constraint house_years_key unique (house, year),
    constraint house_years_year check (year between 2000 and 2100),
    constraint house_years_not_negative check (beds >= 0 and boarders >= 0 and nights >= 0 and floor_area >= 0
        and bedroom_area >= 0 and occupancy >= 0),
    constraint house_years_boarders_within check (boarders <= beds),
    constraint house_years_bedroom_area_within check (bedroom_area <= floor_area),
    constraint house_years_occupancy check (occupancy <= 100)
);
create index house_years_region on house_years (region, year);
call keep_history('house_years');

create table repairs (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    period text collate "C" not null,
    lot integer not null,
    contract text collate "C" not null,
    kind text collate "C" not null,
    cost numeric not null,
    paid numeric,
    begun date not null,
    finished date,
    remark text collate "C",
    revision integer not null default 1,
    recording bigint not null,
    constraint repairs_key unique (region, period, lot, contract),
    constraint repairs_lot check (lot between 1 and 9),
    constraint repairs_not_negative check (cost >= 0 and paid >= 0),
    constraint repairs_paid_within check (paid <= cost),
    constraint repairs_begun_within check (begun <= finished)
);
call keep_history('repairs');

create table visits (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    house text collate "C" not null,
    visited date not null,
    topic text collate "C" not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint visits_key unique (house, visited, topic)
);
create index visits_region on visits (region);
call keep_history('visits');

-- Visits in the year in which they took place.
create view visits_by_year as
select id, region, extract(year from visited)::integer as year, topic from visits;
