using NpgsqlTypes;

namespace Samverkan.EventStore;

/// <summary>A column of a read model's table.</summary>
public sealed record BulkColumn(string Name, NpgsqlDbType Type);

/// <summary>
/// A table that a projection fills row by row. Rows of one batch travel as one statement, which is what makes a rebuild fast.
/// <paramref name="Key"/> counts how many of the first columns are the primary key.
/// </summary>
public sealed record BulkTable(string Name, int Key, IReadOnlyList<BulkColumn> Columns);
