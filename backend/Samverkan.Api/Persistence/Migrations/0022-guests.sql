-- A guest finds the meetings that they are let in to through the same snapshots.
create index mt_doc_eht_cycle_meetings on {schema}.mt_doc_eht_cycle using gin ((data -> 'meetings') jsonb_path_ops) where data ->> 'nextCycleId' is null;
create index mt_doc_agenda_item_let_in on {schema}.mt_doc_agenda_item using gin ((data -> 'letIn') jsonb_path_ops);
