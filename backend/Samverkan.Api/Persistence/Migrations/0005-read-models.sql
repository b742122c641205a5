-- Read models of the lists. Ids, numbers that the product gave, and states; nothing that names or describes a person. A list is found
-- here and built from the streams themselves, by the same function that decides every other reading.
create table {schema}.sv_case (
    case_id     uuid        primary key,
    number      text        not null,
    alias       text        not null,
    opened_by   uuid        not null,
    opened_at   timestamptz not null,
    coordinator uuid
);
create unique index sv_case_number on {schema}.sv_case (number);

create table {schema}.sv_case_party (
    party_id        uuid        primary key,
    case_id         uuid        not null,
    unit            text        not null,
    branch          text        not null,
    status          text        not null,
    invited_by_unit text        not null,
    invited_at      timestamptz not null
);
create index sv_case_party_unit on {schema}.sv_case_party (unit, status, invited_at desc);
create index sv_case_party_case on {schema}.sv_case_party (case_id);

create table {schema}.sv_case_staff (
    person_id  uuid        not null,
    unit       text        not null,
    case_id    uuid        not null,
    party_id   uuid        not null,
    branch     text        not null,
    touched_at timestamptz not null,
    primary key (person_id, unit, case_id)
);
create index sv_case_staff_recent on {schema}.sv_case_staff (person_id, unit, touched_at desc);
create index sv_case_staff_case on {schema}.sv_case_staff (case_id);

create table {schema}.sv_support_request (
    request_id  uuid        primary key,
    case_id     uuid        not null,
    from_unit   text        not null,
    to_unit     text        not null,
    status      text        not null,
    urgency     text        not null,
    sent_at     timestamptz not null,
    received_by uuid
);
create index sv_support_request_to on {schema}.sv_support_request (to_unit, status, sent_at);
create index sv_support_request_case on {schema}.sv_support_request (case_id, sent_at);

grant select, insert, update, delete, truncate on {schema}.sv_case, {schema}.sv_case_party, {schema}.sv_case_staff, {schema}.sv_support_request to {app};
