-- The keys of persons, in a schema of their own: a dump that is to be kept leaves it out (pg_dump --exclude-schema), and what is
-- kept under a key that is destroyed afterwards is then unreadable in that dump too.
create table {keys}.personal_key (
    key_id         uuid                     not null,
    subject        uuid                     not null,
    owner          text                     not null,
    wrapped        bytea                    null,
    master_key_id  text                     not null,
    created_at     timestamp with time zone not null,
    destroyed_at   timestamp with time zone null,
    constraint personal_key_pkey primary key (key_id),
    constraint personal_key_destroyed check ((wrapped is null) = (destroyed_at is not null))
);

create unique index personal_key_alive on {keys}.personal_key (subject, owner) where destroyed_at is null;
create index personal_key_subject on {keys}.personal_key (subject);
