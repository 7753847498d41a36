-- Money granted for a stated purpose.
create table appropriations (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    period text collate "C" not null,
    programme text collate "C" not null,
    stage text collate "C" not null,
    amount numeric not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint appropriations_key unique (region, period, programme, stage),
    constraint appropriations_amount check (amount >= 0)
);
call keep_history('appropriations');
