-- Sessions that were ended before their time: one of them, or every one of a person that had begun by then. A row matters for as long as a
-- session can live; after that it is removed.
create table {schema}.sv_session_ended (
    id         bigint generated always as identity primary key,
    session_id uuid,
    person_id  uuid        not null,
    ended_by   uuid        not null,
    at         timestamptz not null,
    written_at timestamptz not null default now()
);
create index sv_session_ended_written on {schema}.sv_session_ended (written_at);
grant select, insert, delete on {schema}.sv_session_ended to {app};
