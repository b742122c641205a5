-- Moves the progress of a projection, if it is where the mover believes. SQLSTATE SV003: someone else has moved it.
create function {schema}.sv_advance(p_name text, p_from bigint, p_to bigint)
returns void
language plpgsql
as $$
begin
    update {schema}.mt_event_progression set last_seq_id = p_to, last_updated = transaction_timestamp()
    where name = p_name and last_seq_id = p_from;
    if not found then
        raise exception 'progress of % is not at %', p_name, p_from using errcode = 'SV003';
    end if;
end
$$;

-- What a follower of the log needs to know, in one statement and in this order: the last number drawn; who may still write a
-- number drawn; which numbers are missing. A volatile function looks at the table anew for each of its statements, so every
-- number drawn by a transaction that is not among the writers has, by the third step, been committed and is seen, or never will be.
-- Whoever draws from a sequence holds a lock on it until its transaction ends.
create function {schema}.sv_high_water(p_mark bigint, p_window int)
returns table (drawn bigint, writers text[], upto bigint, gap_starts bigint[], gap_ends bigint[])
language plpgsql
volatile
as $$
declare
    v_count bigint;
begin
    select case when s.is_called then s.last_value else 0 end into drawn from {schema}.mt_events_sequence s;

    select coalesce(array_agg(distinct l.virtualtransaction), '{}') into writers
    from pg_locks l
    where l.locktype = 'relation' and l.mode = 'RowExclusiveLock' and l.granted
      and l.database = (select d.oid from pg_database d where d.datname = current_database())
      and l.relation in ('{schema}.mt_events_sequence'::regclass, '{schema}.mt_events'::regclass)
      and l.pid is distinct from pg_backend_pid();

    upto := least(drawn, p_mark + p_window);
    gap_starts := '{}';
    gap_ends := '{}';
    if upto > p_mark then
        select count(*) into v_count from {schema}.mt_events e where e.seq_id > p_mark and e.seq_id <= upto;
        if v_count < upto - p_mark then
            select array_agg(g.gap_start order by g.gap_start), array_agg(g.gap_end order by g.gap_start)
            into gap_starts, gap_ends
            from (
                select lag(x.seq_id, 1, p_mark) over (order by x.seq_id) + 1 as gap_start, x.seq_id - 1 as gap_end
                from (
                    select e.seq_id from {schema}.mt_events e where e.seq_id > p_mark and e.seq_id <= upto
                    union all
                    select upto + 1
                ) x
            ) g
            where g.gap_start <= g.gap_end;
        end if;
    end if;
    return next;
end
$$;
