-- Consultations are found through their snapshots, which are saved with the events: the log of a unit on either side, and those of a case.
create index mt_doc_consultation_asking on {schema}.mt_doc_consultation ((data -> 'asking' ->> 'unit'), id);
create index mt_doc_consultation_asked on {schema}.mt_doc_consultation ((data -> 'asked' ->> 'unit'), id);
create index mt_doc_consultation_case on {schema}.mt_doc_consultation ((data ->> 'caseId')) where data ->> 'caseId' is not null;
