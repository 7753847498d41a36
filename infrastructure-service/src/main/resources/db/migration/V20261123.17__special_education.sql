-- Where disabled children are taught, and what supports them.
create table special_education_placements (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    placement text collate "C" not null,
    children integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint special_education_placements_key unique (region, year, placement),
    constraint special_education_placements_year check (year between 2000 and 2100),
    constraint special_education_placements_children check (children >= 0)
);
call keep_history('special_education_placements');

create table special_education_supports (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    resource_centre boolean not null,
    expert_committee boolean not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint special_education_supports_key unique (region, year),
    constraint special_education_supports_year check (year between 2000 and 2100)
);
call keep_history('special_education_supports');
