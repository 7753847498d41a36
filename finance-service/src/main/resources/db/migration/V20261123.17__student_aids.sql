-- Aid to students in need.
create table student_aids (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    period text collate "C" not null,
    programme text collate "C" not null,
    stage text collate "C" not null,
    amount numeric not null,
    person_times integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint student_aids_key unique (region, period, programme, stage),
    constraint student_aids_amount check (amount >= 0),
    constraint student_aids_person_times check (person_times >= 0)
);
call keep_history('student_aids');
