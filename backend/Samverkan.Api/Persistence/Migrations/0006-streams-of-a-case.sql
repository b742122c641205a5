-- The wheels and stödförfrågningar of a case are found through their snapshots, which are saved with the events: what has just been
-- written is there at the next reading, whatever a projection is busy with.
create index mt_doc_wheel_assessment_case on {schema}.mt_doc_wheel_assessment ((data ->> 'caseId'));
create index mt_doc_support_request_case on {schema}.mt_doc_support_request ((data ->> 'caseId'));
