-- Revenue and expenditure of governments, which education is measured against.
create table fiscal_accounts (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    recurrent_revenue numeric not null,
    general_public_budget_expenditure numeric not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint fiscal_accounts_key unique (region, year),
    constraint fiscal_accounts_year check (year between 2000 and 2100),
    constraint fiscal_accounts_recurrent_revenue check (recurrent_revenue >= 0),
    constraint fiscal_accounts_general_public_budget_expenditure check (general_public_budget_expenditure >= 0)
);
call keep_history('fiscal_accounts');
