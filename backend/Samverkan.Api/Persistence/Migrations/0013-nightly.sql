-- That the nightly work has been done, by whichever host, and what it came to.
create table {schema}.sv_nightly_run (
    run_id    bigint generated always as identity primary key,
    began_at  timestamptz not null,
    ended_at  timestamptz not null,
    proposed  int         not null,
    forgotten int         not null
);
grant select, insert on {schema}.sv_nightly_run to {app};

-- What the host keeps for its own sake is forgotten by functions of the owner's that say themselves what is old enough. The host's role may call
-- them, and may not delete these rows by itself.
create index sv_command_at on {schema}.sv_command (at);

-- The outcome of a command is kept for as long as somebody may repeat it; a page that has been open for a month is not repeated from.
-- What was sown left no outcome: its names are what keeps it from being sown again, and they are kept.
create function {schema}.sv_forget_commands() returns int language sql security definer set search_path = {schema}, pg_temp as $$
    with gone as (delete from sv_command where at < now() - interval '30 days' and outcome <> '{}' returning 1) select count(*)::int from gone
$$;

-- No session lives for a week, so one that was ended a week ago is over without being listed.
create function {schema}.sv_forget_ended_sessions() returns int language sql security definer set search_path = {schema}, pg_temp as $$
    with gone as (delete from sv_session_ended where written_at < now() - interval '7 days' returning 1) select count(*)::int from gone
$$;

-- A draft is for going on with, not for keeping.
create function {schema}.sv_forget_drafts() returns int language sql security definer set search_path = {schema}, pg_temp as $$
    with gone as (delete from sv_draft where saved_at < now() - interval '90 days' returning 1) select count(*)::int from gone
$$;

revoke all on function {schema}.sv_forget_commands(), {schema}.sv_forget_ended_sessions(), {schema}.sv_forget_drafts() from public;
grant execute on function {schema}.sv_forget_commands(), {schema}.sv_forget_ended_sessions(), {schema}.sv_forget_drafts() to {app};
revoke delete on {schema}.sv_session_ended from {app};
