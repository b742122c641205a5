-- Keys of cookies and antiforgery tokens, shared by all copies of the host; each row is encrypted with the master key.
create table {schema}.sv_data_protection_key (
    friendly_name text        primary key,
    xml           text        not null,
    created_at    timestamptz not null default now()
);
grant select, insert on {schema}.sv_data_protection_key to {app};
