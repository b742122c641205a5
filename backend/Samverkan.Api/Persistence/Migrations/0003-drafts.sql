-- What a person has typed and not sent: ciphertext under that person's own key, one row a form and scope.
create table {schema}.sv_draft (
    person_id  uuid        not null,
    form       text        not null,
    scope      text        not null,
    content    text        not null,
    saved_at   timestamptz not null,
    primary key (person_id, form, scope)
);
grant select, insert, update, delete on {schema}.sv_draft to {app};
