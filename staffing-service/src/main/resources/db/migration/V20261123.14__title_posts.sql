-- Posts of teachers by professional title.
create table title_posts (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    year integer not null,
    approved_posts integer not null,
    senior_posts integer not null,
    intermediate_posts integer not null,
    revision integer not null default 1,
    recording bigint not null,
    constraint title_posts_key unique (region, year),
    constraint title_posts_year check (year between 2000 and 2100),
    constraint title_posts_approved_posts check (approved_posts >= 0),
    constraint title_posts_senior_posts check (senior_posts between 0 and approved_posts),
    constraint title_posts_intermediate_posts check (intermediate_posts between 0 and approved_posts)
);
call keep_history('title_posts');
