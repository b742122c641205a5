-- When a person was named: who leaves a unit and comes back finds only the cases that they have been named for since. The projection is rebuilt
-- in its next version; until then nobody has been named late enough.
alter table {schema}.sv_case_staff add column named_at timestamptz not null default '-infinity';
