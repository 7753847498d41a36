-- Teachers newly taken on.
create table recruitments (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    period text collate "C" not null,
    programme text collate "C" not null,
    recruited integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint recruitments_key unique (region, period, programme),
    constraint recruitments_recruited check (recruited >= 0)
);
call keep_history('recruitments');
