-- How far each evaluation is on its way from draft to publication, and every step it took.
create table submission (
    cycle integer not null,
    region text collate "C" not null,
    state text not null,
    -- how often it was submitted, and the seal of the last time
    number integer not null,
    seal integer,
    sha256 text,
    submitted_from text,
    submitted_by text,
    -- what everybody may read, also while it is amended
    published_seal integer,
    published_sha256 text,
    published_at timestamptz,
    revision integer not null,
    primary key (cycle, region),
    constraint submission_state
        check (state in ('draft', 'submitted', 'returned', 'accepted', 'published', 'amending')),
    constraint submission_sealed check (number = 0 or seal is not null and sha256 is not null),
    constraint submission_published check (state <> 'published' or published_seal = seal)
);

create index submission_published on submission (cycle, region) where published_seal is not null;

create table submission_step (
    cycle integer not null,
    region text collate "C" not null,
    revision integer not null,
    action text not null,
    from_state text not null,
    state text not null,
    number integer not null,
    seal integer,
    sha256 text,
    comment text,
    reasons jsonb not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (cycle, region, revision)
);

create trigger history_stays before update or delete or truncate on submission_step
    for each statement execute function refuse_change_of_history();
