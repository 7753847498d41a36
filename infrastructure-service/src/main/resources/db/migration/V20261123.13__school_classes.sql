-- The classes of each school and year.
create table school_classes (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    school text collate "C" not null,
    year integer not null,
    stage text collate "C" not null,
    grade integer not null,
    number integer not null,
    students integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint school_classes_key unique (school, year, stage, grade, number),
    constraint school_classes_year check (year between 2000 and 2100),
    constraint school_classes_grade check (grade between 1 and 9),
    constraint school_classes_number check (number between 1 and 99),
    constraint school_classes_students check (students >= 0)
);
create index school_classes_region on school_classes (region, year);
call keep_history('school_classes');
