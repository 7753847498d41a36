-- The counties' education networks.
create table county_networks (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    contracted_bandwidth integer,
    education_network boolean not null,
    all_optical_pilot boolean not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint county_networks_key unique (region, year),
    constraint county_networks_year check (year between 2000 and 2100),
    constraint county_networks_contracted_bandwidth check (contracted_bandwidth >= 0)
);
call keep_history('county_networks');
