-- Monthly allowances of teachers.
create table allowances (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    period text collate "C" not null,
    kind text collate "C" not null,
    recipients integer not null,
    monthly_amount numeric not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint allowances_key unique (region, period, kind),
    constraint allowances_recipients check (recipients >= 0),
    constraint allowances_monthly_amount check (monthly_amount >= 0)
);
call keep_history('allowances');
