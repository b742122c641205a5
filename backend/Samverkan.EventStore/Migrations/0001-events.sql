-- Marten 9's tables: streams, events, progress. Nothing of our own stands inside them, since Marten drops what it does not know.

create table {schema}.mt_streams (
    id           uuid                     not null,
    type         varchar                  null,
    version      bigint                   null,
    timestamp    timestamp with time zone not null default (now()),
    created      timestamp with time zone not null default (now()),
    tenant_id    varchar                  null default '*DEFAULT*',
    is_archived  bool                     null default false,
    constraint pkey_mt_streams_id primary key (id)
);

create sequence {schema}.mt_events_sequence;

create table {schema}.mt_events (
    seq_id          bigint                   not null,
    id              uuid                     not null,
    stream_id       uuid                     null,
    version         bigint                   not null,
    data            jsonb                    not null,
    bdata           bytea                    null,
    type            varchar(500)             not null,
    timestamp       timestamp with time zone not null default (now()),
    tenant_id       varchar                  null default '*DEFAULT*',
    mt_dotnet_type  varchar                  null,
    correlation_id  varchar                  null,
    causation_id    varchar                  null,
    headers         jsonb                    null,
    user_name       varchar                  null,
    is_archived     bool                     null default false,
    constraint pkey_mt_events_seq_id primary key (seq_id),
    constraint fkey_mt_events_stream_id foreign key (stream_id) references {schema}.mt_streams (id) on delete cascade
);

create unique index pk_mt_events_stream_and_version on {schema}.mt_events (stream_id, version);

alter sequence {schema}.mt_events_sequence owned by {schema}.mt_events.seq_id;

create table {schema}.mt_event_progression (
    name          varchar                  not null,
    last_seq_id   bigint                   null,
    last_updated  timestamp with time zone null default (transaction_timestamp()),
    constraint pk_mt_event_progression primary key (name)
);

create table {schema}.mt_high_water_skips (
    ending_sequence    bigint                   not null,
    starting_sequence  bigint                   not null,
    timestamp          timestamp with time zone not null default (now()),
    constraint pk_mt_high_water_skips primary key (ending_sequence)
);
