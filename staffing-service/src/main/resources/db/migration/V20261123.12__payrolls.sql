-- What groups of employees are paid in a year.
create table payrolls (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    employee_group text collate "C" not null,
    people numeric not null,
    total_pay numeric not null,
    performance_basic numeric,
    performance_reward numeric,
    revision integer not null default 1,
    recording bigint not null,
    constraint payrolls_key unique (region, year, employee_group),
    constraint payrolls_year check (year between 2000 and 2100),
    constraint payrolls_people check (people >= 0),
    constraint payrolls_total_pay check (total_pay >= 0),
    constraint payrolls_performance_basic check (performance_basic between 0 and total_pay),
    constraint payrolls_performance_reward check (performance_reward between 0 and total_pay)
);
call keep_history('payrolls');
