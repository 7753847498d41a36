-- Cohorts followed through compulsory education, and the population of each school age.
create table compulsory_cohorts (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    entered integer not null,
    finishing integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint compulsory_cohorts_key unique (region, year),
    constraint compulsory_cohorts_year check (year between 2000 and 2100),
    constraint compulsory_cohorts_entered check (entered >= 0),
    constraint compulsory_cohorts_finishing check (finishing >= 0)
);
call keep_history('compulsory_cohorts');

create table school_age_populations (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    age_group text collate "C" not null,
    population integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint school_age_populations_key unique (region, year, age_group),
    constraint school_age_populations_year check (year between 2000 and 2100),
    constraint school_age_populations_population check (population >= 0)
);
call keep_history('school_age_populations');
