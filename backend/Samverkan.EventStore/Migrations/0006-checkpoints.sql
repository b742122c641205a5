-- Long streams as they stood every so many events, so that an earlier moment is found without folding a stream from its beginning. Sealed as
-- the snapshots are, and as easily made anew from the events: a row of another fold's version is passed over.
create table {schema}.sv_checkpoint (
    stream_id     uuid    not null,
    version       bigint  not null,
    fold_version  int     not null,
    data          jsonb   not null,
    constraint sv_checkpoint_pkey primary key (stream_id, version)
);
