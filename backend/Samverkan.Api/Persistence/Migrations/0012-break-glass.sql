-- What was done with what was read (HSLF-FS 2016:40 4 kap. 9 §), and the nödöppning through which it was read.
alter table {schema}.sv_access_log
    add column action   text not null default 'read',
    add column grant_id uuid;
create index sv_access_log_grant on {schema}.sv_access_log (grant_id, id) where grant_id is not null;

-- Nödöppningar, written with their events: what the reviewer of the huvudman is told. The reason is in the event, as ciphertext.
create table {schema}.sv_break_glass (
    grant_id     uuid        primary key,
    case_id      uuid        not null,
    principal_id uuid        not null,
    unit         text        not null,
    branch       text        not null,
    person_id    uuid        not null,
    opened_at    timestamptz not null,
    until        timestamptz not null,
    ended_at     timestamptz
);
grant select, insert, update (ended_at) on {schema}.sv_break_glass to {app};

-- Reviews of the read log: what was drawn, fixed when it was drawn, and what a reviewer found. Nothing here is ever changed: insert and select only.
create table {schema}.sv_review (
    review_id    uuid        primary key,
    principal_id uuid        not null,
    kind         text        not null,
    drawn_at     timestamptz not null,
    drawn_by     uuid,
    first_day    date,
    last_day     date,
    seed         bigint,
    found        int         not null,
    grant_id     uuid        references {schema}.sv_break_glass
);
create index sv_review_principal on {schema}.sv_review (principal_id, drawn_at desc, review_id);

create table {schema}.sv_review_line (
    review_id uuid   not null references {schema}.sv_review,
    line      int    not null,
    log_id    bigint,
    primary key (review_id, line)
);

create table {schema}.sv_review_check (
    review_id  uuid        not null,
    line       int         not null,
    outcome    text        not null,
    note       text,
    checked_by uuid        not null,
    checked_at timestamptz not null,
    primary key (review_id, line),
    foreign key (review_id, line) references {schema}.sv_review_line
);

create table {schema}.sv_review_closed (
    review_id uuid        primary key references {schema}.sv_review,
    closed_by uuid        not null,
    closed_at timestamptz not null
);
grant select, insert on {schema}.sv_review, {schema}.sv_review_line, {schema}.sv_review_check, {schema}.sv_review_closed to {app};
