-- What has reached its time and waits for a person of the owning organisation to decide. Case numbers, branches, days and rules; nothing that
-- names or describes a person. An undecided row is taken away when it does not hold any more.
create table {schema}.sv_retention_proposal (
    proposal_id  uuid        primary key,
    case_id      uuid        not null,
    case_number  text        not null,
    principal_id uuid        not null,
    branch       text        not null,
    class        text        not null,
    due          date        not null,
    why          text        not null,
    proposed_at  timestamptz not null
);
create index sv_retention_proposal_principal on {schema}.sv_retention_proposal (principal_id, due, proposal_id);
create index sv_retention_proposal_case on {schema}.sv_retention_proposal (case_id);
grant select, insert, delete on {schema}.sv_retention_proposal to {app};

-- One decision a proposal, whoever else decides at the same moment.
create table {schema}.sv_retention_decision (
    proposal_id uuid        primary key references {schema}.sv_retention_proposal,
    kind        text        not null,
    keep_until  date,
    reason      text,
    decided_by  uuid        not null,
    at          timestamptz not null,
    constraint sv_retention_decision_kind check ((kind = 'keep') = (keep_until is not null and reason is not null))
);
grant select, insert on {schema}.sv_retention_decision to {app};

-- That a part has been destroyed, by whose decision, and how much it was. Insert and select only.
create table {schema}.sv_purge_receipt (
    proposal_id  uuid        primary key references {schema}.sv_retention_proposal,
    case_id      uuid        not null,
    case_number  text        not null,
    principal_id uuid        not null,
    branch       text        not null,
    class        text        not null,
    items        int         not null,
    decided_by   uuid        not null,
    at           timestamptz not null
);
create index sv_purge_receipt_principal on {schema}.sv_purge_receipt (principal_id, at desc);
grant select, insert on {schema}.sv_purge_receipt to {app};
