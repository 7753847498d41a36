-- Off-campus training institutions.
create table training_institutions (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    code text collate "C" not null,
    name text collate "C" not null,
    licensed boolean not null,
    inspected date,
    closed date,
    revision integer not null default 1,
    recording bigint not null,
    constraint training_institutions_key unique (code),
    constraint training_institutions_code check (char_length(code) <= 20 and code ~ '^[0-9A-Za-z-]+$'),
    constraint training_institutions_name check (char_length(name) <= 100)
);
create index training_institutions_region on training_institutions (region);
call keep_history('training_institutions');

create view training_institutions_inspected as
select id, region, extract(year from inspected)::integer as year,
    case when licensed then 'licensed' else 'unlicensed' end as licence
from training_institutions
where inspected is not null;

create view training_institutions_closed as
select id, region, extract(year from closed)::integer as year,
    case when licensed then 'licensed' else 'unlicensed' end as licence
from training_institutions
where closed is not null;
