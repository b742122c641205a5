-- The read log. Insert and select only: a line can be neither changed nor taken away by the role that the host runs as.
create table {schema}.sv_access_log (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    person_id     uuid        not null,
    assignment_id uuid        not null,
    principal_id  uuid        not null,
    unit          text        not null,
    branch        text        not null,
    case_id       uuid        not null,
    areas         text[]      not null,
    item_branches text[]      not null,
    reason        text        not null,
    endpoint      text        not null,
    trace_id      text        not null
);
create index sv_access_log_case on {schema}.sv_access_log (case_id, at desc);
create index sv_access_log_principal on {schema}.sv_access_log (principal_id, at desc);
grant select, insert on {schema}.sv_access_log to {app};
