-- Appends to one stream: expected version, stream row, events. The check comes before any sequence number is drawn, so that a
-- writer that loses leaves no gap. SQLSTATE SV001: the stream is at another version; the hint of the error names both.
create function {schema}.sv_append(
    p_stream uuid, p_type text, p_expected bigint, p_at timestamptz, p_ids uuid[], p_types text[], p_dotnet_types text[],
    p_bodies jsonb[], p_user text, p_correlation text, p_headers jsonb)
returns bigint
language plpgsql
as $$
declare
    v_count int := cardinality(p_ids);
    v_actual bigint;
    v_last bigint;
begin
    if p_expected = 0 then
        insert into {schema}.mt_streams (id, type, version, timestamp, created)
        values (p_stream, p_type, v_count, p_at, p_at)
        on conflict (id) do nothing;
    else
        -- Waits for a concurrent writer of the stream, then sees the version it left.
        update {schema}.mt_streams set version = version + v_count, timestamp = p_at
        where id = p_stream and version = p_expected and not is_archived;
    end if;

    if not found then
        select version into v_actual from {schema}.mt_streams where id = p_stream;
        raise exception 'stream % is not at version %', p_stream, p_expected
            using errcode = 'SV001', hint = p_stream || ' ' || coalesce(v_actual, 0);
    end if;

    insert into {schema}.mt_events
        (seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, correlation_id, headers, user_name)
    select nextval('{schema}.mt_events_sequence'), p_ids[i], p_stream, p_expected + i, p_bodies[i], p_types[i], p_at,
           p_dotnet_types[i], p_correlation, p_headers, p_user
    from generate_series(1, v_count) as i;

    return p_expected + v_count;
end
$$;

-- SQLSTATE SV002: a key that the command sealed something under is no longer there.
create function {schema}.sv_require_keys(p_keys uuid[])
returns void
language plpgsql
as $$
begin
    if exists (
        select from unnest(p_keys) as k
        where not exists (select from {keys}.personal_key p where p.key_id = k and p.destroyed_at is null))
    then
        raise exception 'a key has been destroyed' using errcode = 'SV002';
    end if;
end
$$;
