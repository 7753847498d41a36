-- Inspections of kindergartens, once in a cycle.
create table kindergarten_inspections (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    kindergarten text collate "C" not null,
    cycle text collate "C" not null,
    year integer not null,
    inspected date,
    revision integer not null default 1,
    recording bigint not null,
    constraint kindergarten_inspections_key unique (kindergarten, cycle),
    constraint kindergarten_inspections_year check (year between 2000 and 2100)
);
create index kindergarten_inspections_region on kindergarten_inspections (region, year);
call keep_history('kindergarten_inspections');

-- What took place, in the year in which it did, whatever year it was planned for.
create view kindergarten_inspections_done as
select id, region, extract(year from inspected)::integer as year
from kindergarten_inspections
where inspected is not null;
