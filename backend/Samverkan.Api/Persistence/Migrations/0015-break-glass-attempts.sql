-- Why somebody tried to open a case in an emergency and was refused, in their own words: ciphertext under the key of the huvudman that reviews are kept
-- under. That they tried is a line of the read log, whose grant_id names the attempt. Insert and select only.
create table {schema}.sv_break_glass_attempt (
    attempt_id uuid primary key,
    reason     text not null
);
grant select, insert on {schema}.sv_break_glass_attempt to {app};
