-- A draft is written for a unit. Whoever works for two writes under two secrecies, and what is half written for one stays out of the other.
-- Of the drafts that there are it is not known for which unit they were typed.
delete from {schema}.sv_draft;
alter table {schema}.sv_draft add column unit text not null;
alter table {schema}.sv_draft drop constraint sv_draft_pkey;
alter table {schema}.sv_draft add primary key (person_id, unit, form, scope);
