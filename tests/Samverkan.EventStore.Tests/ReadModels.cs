namespace Samverkan.EventStore.Tests;

/// <summary>The tables of the tests' own read models.</summary>
public static class ReadModels
{
    public static IReadOnlyList<Migration> Migrations { get; } =
    [
        new("tests-read-models", """
            create table {schema}.read_notebook (id uuid primary key, notes int not null, last_note text null, closed boolean not null);
            create table {schema}.read_note (seq_id bigint primary key, notebook_id uuid not null, number int not null, text text not null);
            create table {schema}.read_row (notebook_id uuid, number int, colour text null, size bigint null, primary key (notebook_id, number));
            create table {schema}.read_row_of_a_batch (like {schema}.read_row including all);
            create table {schema}.effect_log (seq_id bigint primary key, what text not null);
            grant select, insert, update, delete on {schema}.read_notebook, {schema}.read_note, {schema}.read_row, {schema}.read_row_of_a_batch, {schema}.effect_log to {app};
            """),
    ];
}
