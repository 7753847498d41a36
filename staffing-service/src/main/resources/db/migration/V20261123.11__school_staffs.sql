-- Staff and full-time teachers of each school and stage.
create table school_staffs (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    school text collate "C" not null,
    year integer not null,
    stage text collate "C" not null,
    ownership text collate "C" not null,
    location text collate "C" not null,
    students integer not null,
    staff integer not null,
    full_time_teachers integer not null,
    above_required_qualification integer not null,
    intermediate_or_higher_title integer not null,
    postgraduate integer,
    bachelor integer,
    college integer,
    below_college integer,
    senior integer,
    intermediate integer,
    junior integer,
    untitled integer,
    revision integer not null default 1,
    recording bigint not null,
    constraint school_staffs_key unique (school, year, stage),
    constraint school_staffs_school check (school ~ '^[0-9]{10}$'),
    constraint school_staffs_year check (year between 2000 and 2100),
    constraint school_staffs_students check (students >= 0),
    constraint school_staffs_staff check (staff >= 0),
    constraint school_staffs_full_time_teachers check (full_time_teachers >= 0),
    constraint school_staffs_above_required_qualification check (above_required_qualification between 0 and full_time_teachers),
    constraint school_staffs_intermediate_or_higher_title check (intermediate_or_higher_title between 0 and full_time_teachers),
    constraint school_staffs_postgraduate check (postgraduate between 0 and full_time_teachers),
    constraint school_staffs_bachelor check (bachelor between 0 and full_time_teachers),
    constraint school_staffs_college check (college between 0 and full_time_teachers),
    constraint school_staffs_below_college check (below_college between 0 and full_time_teachers),
    constraint school_staffs_senior check (senior between 0 and full_time_teachers),
    constraint school_staffs_intermediate check (intermediate between 0 and full_time_teachers),
    constraint school_staffs_junior check (junior between 0 and full_time_teachers),
    constraint school_staffs_untitled check (untitled between 0 and full_time_teachers)
);
create index school_staffs_region on school_staffs (region, year);
call keep_history('school_staffs');

-- A row for each degree that the full-time teachers of a school and stage have, where all degrees are stated.
create view school_staff_degrees as
select school_staffs.id, region, year, stage, degree, teachers
from school_staffs,
    lateral (values ('postgraduate', postgraduate), ('bachelor', bachelor), ('college', college),
        ('below-college', below_college)) as stated (degree, teachers)
where postgraduate is not null and bachelor is not null and college is not null and below_college is not null;

-- The same for their titles.
create view school_staff_titles as
select school_staffs.id, region, year, stage, title, teachers
from school_staffs,
    lateral (values ('senior', senior), ('intermediate', intermediate), ('junior', junior), ('untitled', untitled))
        as stated (title, teachers)
where senior is not null and intermediate is not null and junior is not null and untitled is not null;
