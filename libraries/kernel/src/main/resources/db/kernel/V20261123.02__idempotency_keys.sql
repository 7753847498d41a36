-- First answers to writes that carried an Idempotency-Key, kept for a day.
create table idempotency_key (
    caller text not null,
    key text not null,
    fingerprint text not null,
    used_at timestamptz not null,
    status integer,
    body text,
    etag text,
    primary key (caller, key)
);
create index idempotency_key_by_age on idempotency_key (used_at);
