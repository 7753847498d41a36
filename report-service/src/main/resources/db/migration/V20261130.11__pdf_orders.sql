-- Reports that somebody wants as PDF files: as they were composed until one replica has set them, which holds each by a lease, then as
-- files, until they are forgotten.
create table pdf_order (
    id bigint generated always as identity primary key,
    cycle integer not null,
    region text collate "C" not null,
    title text not null,
    ordered_by text not null,
    scope text collate "C" not null,
    ordered_at timestamptz not null,
    language text not null,
    -- the report, in JSON, until it has ended
    paper bytea,
    -- how it stands
    state text not null default 'waiting',
    tries integer not null default 0,
    due_at timestamptz not null,
    lease uuid,
    lease_until timestamptz,
    ended_at timestamptz,
    content bytea,
    problem jsonb,
    constraint pdf_order_state check (state in ('waiting', 'running', 'done', 'refused', 'given-up')),
    constraint pdf_order_lease check ((state = 'running') = (lease is not null and lease_until is not null)),
    constraint pdf_order_end check ((state in ('waiting', 'running')) = (ended_at is null)),
    constraint pdf_order_paper check ((ended_at is null) = (paper is not null)),
    constraint pdf_order_outcome check ((state = 'done') = (content is not null)
        and (state in ('refused', 'given-up')) = (problem is not null))
);
create index pdf_order_open on pdf_order (id) where ended_at is null;
create index pdf_order_ended on pdf_order (ended_at);
create index pdf_order_report on pdf_order (cycle, region, id);
alter table pdf_order alter content set storage external;
