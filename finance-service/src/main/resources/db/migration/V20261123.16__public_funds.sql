-- Running costs of schools: standard, students and what was allocated.
create table public_funds (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    period text collate "C" not null,
    stage text collate "C" not null,
    administration text collate "C" not null,
    standard numeric not null,
    students integer not null,
    allocated numeric,
    revision integer not null default 1,
    recording bigint not null,
    constraint public_funds_key unique (region, period, stage, administration),
    constraint public_funds_standard check (standard >= 0),
    constraint public_funds_students check (students >= 0),
    constraint public_funds_allocated check (allocated >= 0)
);
call keep_history('public_funds');

-- How many months a period in ISO 8601 has: 12 for 2019, 9 for 2020-01/2020-09.
create function months_of(period text) returns integer language sql immutable parallel safe
return 12 * (left(last_month(period), 4)::integer - left(first_month(period), 4)::integer)
    + right(last_month(period), 2)::integer - right(first_month(period), 2)::integer + 1;
