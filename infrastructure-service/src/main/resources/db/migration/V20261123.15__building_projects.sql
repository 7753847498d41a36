-- Projects that build or extend schools.
create table building_projects (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    code text collate "C" not null,
    name text collate "C" not null,
    period text collate "C" not null,
    programme text collate "C" not null,
    kind text collate "C",
    schools integer not null,
    investment_planned numeric,
    investment_completed numeric,
    places_planned integer,
    places_added integer,
    progress numeric,
    completed date,
    revision integer not null default 1,
    recording bigint not null,
    constraint building_projects_key unique (code),
    constraint building_projects_code check (char_length(code) <= 40 and code ~ '^[0-9A-Za-z-]+$'),
    constraint building_projects_name check (char_length(name) <= 200),
    constraint building_projects_schools check (schools >= 0),
    constraint building_projects_investment_planned check (investment_planned >= 0),
    constraint building_projects_investment_completed check (investment_completed >= 0),
    constraint building_projects_places_planned check (places_planned >= 0),
    constraint building_projects_places_added check (places_added >= 0),
    constraint building_projects_progress check (progress between 0 and 100)
);
create index building_projects_region on building_projects (region, period);
call keep_history('building_projects');
