-- What is kept and forgotten is a case, a term of meetings or a consultation: what was told there without identity is in no case. The names of the
-- two latter are those of series, terms and units, and a day.
alter table {schema}.sv_retention_proposal rename column case_id to holding_id;
alter table {schema}.sv_retention_proposal rename column case_number to holding_name;
alter table {schema}.sv_retention_proposal add column kind text not null default 'case';
alter table {schema}.sv_retention_proposal alter column kind drop default;
alter table {schema}.sv_purge_receipt rename column case_id to holding_id;
alter table {schema}.sv_purge_receipt rename column case_number to holding_name;
alter table {schema}.sv_purge_receipt add column kind text not null default 'case';
alter table {schema}.sv_purge_receipt alter column kind drop default;

-- What was brought up of no case is found by its series.
create index mt_doc_agenda_item_series on {schema}.mt_doc_agenda_item ((data ->> 'seriesId')) where data ->> 'caseId' is null;
create index mt_doc_eht_cycle_of_series on {schema}.mt_doc_eht_cycle ((data ->> 'seriesId'));
