-- What a region filed in all, of whatever cycle.
create index evidence_of_region on evidence (region) include (sha256, withdrawn_at);
