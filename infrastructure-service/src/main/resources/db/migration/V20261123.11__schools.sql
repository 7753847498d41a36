-- Schools, kindergartens and teaching points: the list that the other registers refer to.
create table schools (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    code text collate "C" not null,
    name text collate "C" not null,
    kind text collate "C" not null,
    stage text collate "C" not null,
    ownership text collate "C" not null,
    administration text collate "C" not null,
    location text collate "C" not null,
    opened date,
    closed date,
    revision integer not null default 1,
    recording bigint not null,
    constraint schools_key unique (code),
    constraint schools_code check (code ~ '^[0-9]{10}$'),
    constraint schools_name check (char_length(name) <= 100),
    constraint schools_opened_within check (opened <= closed)
);
create index schools_region on schools (region);
call keep_history('schools');
