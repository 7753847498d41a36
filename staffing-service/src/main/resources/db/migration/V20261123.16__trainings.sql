-- Training projects, and whom training reached.
create table trainings (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    period text collate "C" not null,
    project text collate "C" not null,
    audience text collate "C" not null,
    person_times integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint trainings_key unique (region, period, project),
    constraint trainings_person_times check (person_times >= 0)
);
call keep_history('trainings');

create table training_coverages (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    period text collate "C" not null,
    audience text collate "C" not null,
    due integer not null,
    trained integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint training_coverages_key unique (region, period, audience),
    constraint training_coverages_due check (due >= 0),
    constraint training_coverages_trained check (trained between 0 and due)
);
call keep_history('training_coverages');
