-- Students at both ends of a calendar year, by whom expenditure is divided.
create table yearly_enrolments (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    stage text collate "C" not null,
    start_of_year integer not null,
    end_of_year integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint yearly_enrolments_key unique (region, year, stage),
    constraint yearly_enrolments_year check (year between 2000 and 2100),
    constraint yearly_enrolments_start_of_year check (start_of_year >= 0),
    constraint yearly_enrolments_end_of_year check (end_of_year >= 0)
);
call keep_history('yearly_enrolments');
