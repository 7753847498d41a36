-- Kindergartens of housing estates with the steps of their rectification, recognitions as inclusive, and central ones of townships.
create table residential_kindergartens (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    code text collate "C" not null,
    name text collate "C" not null,
    listed date not null,
    way text collate "C",
    revision integer not null default 1,
    recording bigint not null,
    constraint residential_kindergartens_key unique (code),
    constraint residential_kindergartens_code check (char_length(code) <= 20 and code ~ '^[0-9A-Za-z-]+$'),
    constraint residential_kindergartens_name check (char_length(name) <= 100)
);
create index residential_kindergartens_region on residential_kindergartens (region);
call keep_history('residential_kindergartens');

create table rectification_steps (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    kindergarten text collate "C" not null,
    step text collate "C" not null,
    due date,
    done date,
    revision integer not null default 1,
    recording bigint not null,
    constraint rectification_steps_key unique (kindergarten, step)
);
create index rectification_steps_region on rectification_steps (region);
call keep_history('rectification_steps');

create table inclusive_recognitions (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    kindergarten text collate "C" not null,
    year integer not null,
    places integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint inclusive_recognitions_key unique (kindergarten, year),
    constraint inclusive_recognitions_year check (year between 2000 and 2100),
    constraint inclusive_recognitions_places check (places >= 0)
);
create index inclusive_recognitions_region on inclusive_recognitions (region, year);
call keep_history('inclusive_recognitions');

create table township_kindergartens (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    township text collate "C" not null,
    name text collate "C" not null,
    year integer not null,
    kindergarten text collate "C",
    revision integer not null default 1,
    recording bigint not null,
    constraint township_kindergartens_key unique (township, year),
    constraint township_kindergartens_township check (township ~ '^[0-9]{9}$'),
    constraint township_kindergartens_name check (char_length(name) <= 100),
    constraint township_kindergartens_year check (year between 2000 and 2100)
);
create index township_kindergartens_region on township_kindergartens (region, year);
call keep_history('township_kindergartens');

-- Each residential kindergarten at the end of each year since it was listed: the state that the last step done by then put
-- it into, and the cohort it belonged to when the year began.
create view residential_kindergartens_by_year as
select kindergarten.id, kindergarten.region, calendar.year,
    coalesce(at_end.step, 'not-begun') as status,
    case when extract(year from kindergarten.listed) = calendar.year then 'listed-during-year'
        when at_start.step in ('converted-to-public', 'converted-to-inclusive', 'otherwise-rectified')
            then 'rectified-before-year'
        else 'outstanding-at-start-of-year' end as cohort
from residential_kindergartens as kindergarten
cross join lateral generate_series(extract(year from kindergarten.listed)::integer,
    extract(year from current_date)::integer) as calendar(year)
left join lateral (
    select step from rectification_steps as done_step
    where done_step.kindergarten = kindergarten.code and done < make_date(calendar.year, 1, 1)
    order by done desc, array_position(array['under-negotiation', 'buyback-approved'], step::text) desc nulls first
    limit 1) as at_start on true
left join lateral (
    select step from rectification_steps as done_step
    where done_step.kindergarten = kindergarten.code and done < make_date(calendar.year + 1, 1, 1)
    order by done desc, array_position(array['under-negotiation', 'buyback-approved'], step::text) desc nulls first
    limit 1) as at_end on true;
