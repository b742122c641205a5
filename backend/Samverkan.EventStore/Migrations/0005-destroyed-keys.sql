-- Which keys have been destroyed, beside the keys themselves: a key that is restored out of an older dump is refused all the same. Kept with
-- what is kept long, so that it outlives every dump of the keys.
create table {schema}.sv_destroyed_key (
    key_id        uuid                     not null,
    subject       uuid                     not null,
    owner         text                     not null,
    destroyed_at  timestamp with time zone not null,
    constraint sv_destroyed_key_pkey primary key (key_id)
);

insert into {schema}.sv_destroyed_key (key_id, subject, owner, destroyed_at)
select key_id, subject, owner, destroyed_at from {keys}.personal_key where destroyed_at is not null;

-- SQLSTATE SV002: a key that the command sealed something under is no longer there.
create or replace function {schema}.sv_require_keys(p_keys uuid[])
returns void
language plpgsql
as $$
begin
    if exists (
        select from unnest(p_keys) as k
        where not exists (select from {keys}.personal_key p where p.key_id = k and p.destroyed_at is null)
           or exists (select from {schema}.sv_destroyed_key d where d.key_id = k))
    then
        raise exception 'a key has been destroyed' using errcode = 'SV002';
    end if;
end
$$;
