-- Answers to relations among figures too: which relation, null where a reported figure differs from a derived one; and every figure
-- that was involved, with the value it had when it was answered. Where values are merely alike, nothing is stated or computed.
alter table discrepancy_answer
    add column relation text,
    add column figures jsonb not null default '[]',
    alter column stated drop not null,
    alter column computed drop not null;

alter table discrepancy_answer_revision
    add column relation text,
    add column figures jsonb not null default '[]',
    alter column stated drop not null,
    alter column computed drop not null;
