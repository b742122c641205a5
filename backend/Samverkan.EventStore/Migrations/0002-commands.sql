-- What a command left behind: a repeat with the same key gets the first outcome.
create table {schema}.sv_command (
    actor_id     uuid                     not null,
    command_id   uuid                     not null,
    fingerprint  bytea                    not null,
    outcome      jsonb                    not null,
    at           timestamp with time zone not null,
    constraint sv_command_pkey primary key (actor_id, command_id)
);

-- Whom a stream tells of, so that their keys come with its snapshot.
create table {schema}.sv_stream_subject (
    stream_id  uuid not null,
    subject    uuid not null,
    constraint sv_stream_subject_pkey primary key (stream_id, subject)
);

-- Which version of the fold made the stream's snapshot. Another version, or no row: the snapshot is not to be trusted.
create table {schema}.sv_snapshot (
    stream_id     uuid not null,
    fold_version  int  not null,
    constraint sv_snapshot_pkey primary key (stream_id)
);
