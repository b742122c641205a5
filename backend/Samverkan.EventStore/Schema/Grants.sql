-- What the role that the host runs as may do. History is added to and never changed: no update or delete of events and commands.
grant usage on schema {schema}, {keys} to {app};
grant select, insert, update on {schema}.mt_streams to {app};
grant select, insert on {schema}.mt_events to {app};
grant usage, select on sequence {schema}.mt_events_sequence to {app};
grant select, insert, update, delete on {schema}.mt_event_progression to {app};
grant select, insert on {schema}.mt_high_water_skips to {app};
grant select, insert on {schema}.sv_command, {schema}.sv_destroyed_key to {app};
grant select, insert on {schema}.sv_stream_subject, {schema}.sv_checkpoint to {app};
grant select, insert, update on {schema}.sv_snapshot to {app};
grant select on {schema}.sv_migration to {app};
grant select, insert on {keys}.personal_key to {app};
grant update (wrapped, destroyed_at) on {keys}.personal_key to {app};
grant execute on all functions in schema {schema} to {app};
