-- A repeated request is answered only to a caller who may still see what he could see then, and told where the new thing is.
-- Answers are kept for a day: those of before are forgotten.
delete from idempotency_key;
alter table idempotency_key add column region text not null;
alter table idempotency_key add column location text;
