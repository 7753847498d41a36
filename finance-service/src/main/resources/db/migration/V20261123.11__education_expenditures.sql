-- Education expenditure by stage and by where the money came from.
create table education_expenditures (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    stage text collate "C" not null,
    funding_category text collate "C" not null,
    amount numeric not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint education_expenditures_key unique (region, year, stage, funding_category),
    constraint education_expenditures_year check (year between 2000 and 2100),
    constraint education_expenditures_amount check (amount >= 0)
);
call keep_history('education_expenditures');
