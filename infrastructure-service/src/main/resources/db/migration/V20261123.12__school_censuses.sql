-- The yearly school census: a row for each school, year and stage. Its checks are few, for whole provinces are imported at once.
create table school_censuses (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    school text collate "C" not null,
    year integer not null,
    stage text collate "C" not null,
    principal boolean not null,
    teaching_point boolean not null,
    ownership text collate "C" not null,
    administration text collate "C" not null,
    location text collate "C" not null,
    students integer not null,
    admissions integer not null,
    classes integer not null,
    floor_area numeric,
    teaching_area numeric,
    sports_area numeric,
    equipment_value numeric,
    computers integer,
    books integer,
    classrooms integer,
    connected_classrooms integer,
    connected boolean not null,
    bandwidth integer,
    bandwidth_used numeric,
    revision integer not null default 1,
    recording bigint not null,
    constraint school_censuses_key unique (school, year, stage),
    constraint school_censuses_year check (year between 2000 and 2100),
    constraint school_censuses_not_negative check (students >= 0
        and admissions >= 0
        and classes >= 0
        and floor_area >= 0
        and teaching_area >= 0
        and sports_area >= 0
        and equipment_value >= 0
        and computers >= 0
        and books >= 0
        and classrooms >= 0
        and connected_classrooms >= 0
        and bandwidth >= 0
        and bandwidth_used >= 0),
    constraint school_censuses_teaching_area_within check (teaching_area <= floor_area),
    constraint school_censuses_connected_classrooms_within check (connected_classrooms <= classrooms)
);
create index school_censuses_region on school_censuses (region, year);
call keep_history('school_censuses');

-- Whose pupils share resources that are compared between schools: public primary and junior secondary schools, teaching
-- points excepted. A school that leaves one of the five resources open is left out of all, so that all have one base.
create view compulsory_resources as
select id, region, year, stage, students, teaching_area, sports_area, equipment_value,
    computers::numeric as computers, books::numeric as books
from school_censuses
where stage in ('primary', 'junior-secondary') and ownership = 'public' and not teaching_point and students > 0
    and teaching_area is not null and sports_area is not null and equipment_value is not null
    and computers is not null and books is not null;
