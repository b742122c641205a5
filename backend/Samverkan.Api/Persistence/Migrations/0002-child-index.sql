-- Finds the cases of a child by a keyed hash of the number; the number itself is nowhere in clear. One row a party that knows the child,
-- so that a question is answered only out of what the asking unit knows.
create table {schema}.sv_child_index (
    hash    bytea not null,
    case_id uuid  not null,
    unit    text  not null,
    branch  text  not null,
    once    bool  not null,
    primary key (hash, case_id, unit)
);
-- The same unit cannot open a second case about the same child by accident, whatever two requests race. A unit may well be invited to a
-- second one that another unit opened without knowing of the first.
create unique index sv_child_index_once_a_unit on {schema}.sv_child_index (hash, unit) where once;
create index sv_child_index_case on {schema}.sv_child_index (case_id, unit);
grant select, insert, delete on {schema}.sv_child_index to {app};
