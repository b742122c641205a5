-- When a branch last had to do with a case, one row for the branch: what happens in a case moves one row and not one for each of its staff.
create table {schema}.sv_case_touched (
    case_id    uuid        not null,
    branch     text        not null,
    touched_at timestamptz not null,
    primary key (case_id, branch)
);
grant select, insert, update, delete, truncate on {schema}.sv_case_touched to {app};

-- The projection is rebuilt in its next version, so nothing is carried over.
drop index {schema}.sv_case_staff_recent;
alter table {schema}.sv_case_staff drop column touched_at;
alter table {schema}.sv_case_party add column answered_at timestamptz;
