using NpgsqlTypes;

namespace Samverkan.EventStore;

/// <summary>A column of a read model's table. Types: uuid, text, varchar, bigint, integer, smallint, boolean, double, date, timestamptz, jsonb (as text), bytea.</summary>
public sealed record BulkColumn(string Name, NpgsqlDbType Type);

/// <summary>
/// A table that a projection fills row by row, or some columns of one. Rows of one batch travel together, which is what makes a rebuild fast.
/// </summary>
/// <param name="Name">The table; without a schema it is in the store's.</param>
/// <param name="Key">How many of the first columns are the primary key; at least one.</param>
/// <param name="Columns">Every column that is given values, the key first.</param>
public sealed record BulkTable(string Name, int Key, IReadOnlyList<BulkColumn> Columns)
{
    /// <summary>The same rows with some of their columns, to be changed alone.</summary>
    public BulkTable Only(params string[] columns) => this with
    {
        Columns = [.. Columns.Take(Key), .. columns.Select(name => Columns.First(column => column.Name == name))],
    };
}
