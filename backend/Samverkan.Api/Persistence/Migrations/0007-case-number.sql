-- Numbers are drawn at random. A twin is refused here, where the case is saved, and another one is drawn.
create unique index mt_doc_case_number on {schema}.mt_doc_case ((data ->> 'number'));
