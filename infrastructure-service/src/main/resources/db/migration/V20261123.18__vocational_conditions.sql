-- The conditions of secondary vocational schools, and the thresholds they are held against.
create table vocational_conditions (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    school text collate "C" not null,
    year integer not null,
    students integer not null,
    full_time_teachers integer,
    site_area numeric,
    building_area numeric,
    equipment_value numeric,
    books integer,
    items_met integer not null,
    items_required integer not null,
    separately_listed boolean not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint vocational_conditions_key unique (school, year),
    constraint vocational_conditions_year check (year between 2000 and 2100),
    constraint vocational_conditions_students check (students >= 0),
    constraint vocational_conditions_full_time_teachers check (full_time_teachers >= 0),
    constraint vocational_conditions_site_area check (site_area >= 0),
    constraint vocational_conditions_building_area check (building_area >= 0),
    constraint vocational_conditions_equipment_value check (equipment_value >= 0),
    constraint vocational_conditions_books check (books >= 0),
    constraint vocational_conditions_items_met check (items_met >= 0),
    constraint vocational_conditions_items_required check (items_required >= 0),
    constraint vocational_conditions_items_met_within check (items_met <= items_required)
);
create index vocational_conditions_region on vocational_conditions (region, year);
call keep_history('vocational_conditions');

-- The least value of each condition that can be measured. A ratio of pupils to teachers of at most 20 stands as teachers a
-- pupil of at least 0.05.
create table vocational_standard (
    item text collate "C" not null,
    least numeric not null,
    valid_from date not null,
    valid_to date,
    source text not null,
    verified boolean not null,
    primary key (item, valid_from)
);
-- Of the day on which the document came into force only the year is known.
insert into vocational_standard (item, least, valid_from, source, verified)
select item, least, date '2010-01-01', '教职成〔2010〕12号', true
from (values
    ('site-area', 40000), ('site-area-per-student', 33),
    ('building-area', 24000), ('building-area-per-student', 20),
    ('full-time-teachers', 60), ('full-time-teachers-per-student', 0.05),
    ('equipment-value', 3000000), ('equipment-value-per-student', 2500),
    ('books-per-student', 30)) as threshold(item, least);

-- Each measured condition of each school, and whether it reaches the threshold in force at the end of the year.
create view vocational_conditions_by_item as
select register.id, register.region, register.year, measured.item as condition,
    measured.value >= standard.least as met, register.separately_listed
from vocational_conditions as register
cross join lateral (values
    ('site-area', site_area), ('site-area-per-student', site_area / nullif(students, 0)),
    ('building-area', building_area), ('building-area-per-student', building_area / nullif(students, 0)),
    ('full-time-teachers', full_time_teachers::numeric),
    ('full-time-teachers-per-student', full_time_teachers::numeric / nullif(students, 0)),
    ('equipment-value', equipment_value), ('equipment-value-per-student', equipment_value / nullif(students, 0)),
    ('books-per-student', books::numeric / nullif(students, 0))) as measured(item, value)
join vocational_standard as standard on standard.item = measured.item
    and standard.valid_from <= make_date(register.year, 12, 31)
    and (standard.valid_to is null or standard.valid_to >= make_date(register.year, 12, 31))
where measured.value is not null;

-- Schools that declare 15 items or more to be met, apart whether these are all. Fewer than 15 are never enough, even where
-- the standard has no more.
create view vocational_conditions_by_extent as
select id, region, year, case when items_met = items_required then 'all' else '15-but-not-all' end as minimum_items
from vocational_conditions
where items_met >= 15 and not separately_listed;
