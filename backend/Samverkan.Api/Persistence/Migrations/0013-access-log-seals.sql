-- The read log is sealed in batches, after the readings: each seal holds a hash over its rows and over the seal before it. Rows that commit out of
-- order come into the next seal, since a row belongs to the seal that it names and not to a range of numbers.
alter table {schema}.sv_access_log add column seal_no bigint;
create index sv_access_log_unsealed on {schema}.sv_access_log (id) where seal_no is null;
create index sv_access_log_seal_no on {schema}.sv_access_log (seal_no, id);

create table {schema}.sv_access_log_seal (
    seal_no       bigint      primary key,
    row_count     int         not null,
    hash          bytea       not null,
    previous_hash bytea       not null,
    sealed_at     timestamptz not null
);
grant select on {schema}.sv_access_log_seal to {app};

-- The role that the host runs as writes lines and nothing about seals.
revoke insert on {schema}.sv_access_log from {app};
grant insert (at, person_id, assignment_id, principal_id, unit, branch, case_id, areas, item_branches, reason, endpoint, trace_id, action, grant_id)
    on {schema}.sv_access_log to {app};

-- Seals what has been committed and is not sealed. It runs with the rights of the schema's owner and takes nothing from its caller but how much to seal at a
-- time, so that the host can have a seal set and cannot choose what it says. Null when there was nothing, or when somebody else is sealing.
create function {schema}.sv_seal_access_log(at_most int) returns bigint language plpgsql security definer set search_path = {schema}, pg_temp as $$
declare
    before  sv_access_log_seal;
    next_no bigint;
    now_at  timestamptz := clock_timestamp();
begin
    if not pg_try_advisory_xact_lock(7305902158447) then
        return null;
    end if;
    select * into before from sv_access_log_seal order by seal_no desc limit 1;
    next_no := coalesce(before.seal_no, 0) + 1;
    with batch as (
        select id from sv_access_log where seal_no is null order by id limit at_most
    ), sealed as (
        update sv_access_log l set seal_no = next_no from batch where l.id = batch.id returning l.*
    )
    insert into sv_access_log_seal (seal_no, row_count, previous_hash, sealed_at, hash)
    select next_no, count(*), coalesce(before.hash, ''::bytea), now_at, sha256(coalesce(before.hash, ''::bytea)
        || convert_to(next_no || '|' || extract(epoch from now_at) || '|' || count(*), 'UTF8')
        || convert_to(string_agg(E'\n' || jsonb_build_array(l.id, extract(epoch from l.at)::text, l.person_id, l.assignment_id, l.principal_id, l.unit, l.branch,
            l.case_id, l.areas, l.item_branches, l.reason, l.endpoint, l.trace_id, l.action, l.grant_id)::text, '' order by l.id), 'UTF8'))
    from sealed l having count(*) > 0;
    return case when found then next_no end;
end
$$;
revoke all on function {schema}.sv_seal_access_log(int) from public;
grant execute on function {schema}.sv_seal_access_log(int) to {app};
