-- Series, terms and items are found through their snapshots, which are saved with the events.
create index mt_doc_eht_series_members on {schema}.mt_doc_eht_series using gin ((data -> 'members') jsonb_path_ops);
create index mt_doc_eht_cycle_series on {schema}.mt_doc_eht_cycle ((data ->> 'seriesId')) where data ->> 'nextCycleId' is null;
create index mt_doc_agenda_item_case on {schema}.mt_doc_agenda_item ((data ->> 'caseId')) where data ->> 'caseId' is not null;
