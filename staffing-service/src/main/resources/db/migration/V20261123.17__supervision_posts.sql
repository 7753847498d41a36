-- What was added to the education supervision office.
create table supervision_posts (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    period text collate "C" not null,
    posts_added integer,
    staff_recruited integer,
    revision integer not null default 1,
    recording bigint not null,
    constraint supervision_posts_key unique (region, period),
    constraint supervision_posts_posts_added check (posts_added >= 0),
    constraint supervision_posts_staff_recruited check (staff_recruited >= 0)
);
call keep_history('supervision_posts');
