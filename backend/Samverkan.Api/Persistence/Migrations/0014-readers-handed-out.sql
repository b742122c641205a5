-- To whom "vem har sett" was handed out, by whom, and the special assessment where one was needed: ciphertext under the key of the child and the branch.
create table {schema}.sv_readers_handed_out (
    id            bigint generated always as identity primary key,
    case_id       uuid        not null,
    recipient     uuid        not null,
    person_id     uuid        not null,
    assignment_id uuid        not null,
    branch        text        not null,
    at            timestamptz not null,
    assessment    text
);
create index sv_readers_handed_out_case on {schema}.sv_readers_handed_out (case_id, at);
grant select, insert on {schema}.sv_readers_handed_out to {app};
