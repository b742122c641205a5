using Npgsql;
using NpgsqlTypes;

namespace Samverkan.EventStore;

/// <summary>Rows of one table that travel as one statement: an array a column, unnested by the server.</summary>
internal sealed class BulkRows(BulkTable table, bool upsert, string qualifiedName)
{
    private readonly List<object?[]> _rows = [];
    private readonly Dictionary<RowKey, int> _places = [];

    public bool Upsert => upsert;

    public void Add(object?[] values)
    {
        if (values.Length != table.Columns.Count)
        {
            throw new ArgumentException($"Table {table.Name} takes {table.Columns.Count} values, not {values.Length}.", nameof(values));
        }

        if (!upsert)
        {
            _rows.Add(values);
            return;
        }

        // One statement may touch a row once, so the last word on a key replaces what was said before it.
        var key = new RowKey(values.AsMemory(0, table.Key));
        if (_places.TryGetValue(key, out var place))
        {
            _rows[place] = values;
        }
        else
        {
            _places.Add(key, _rows.Count);
            _rows.Add(values);
        }
    }

    public NpgsqlBatchCommand ToCommand()
    {
        var columns = string.Join(", ", table.Columns.Select(c => c.Name));
        var arrays = string.Join(", ", table.Columns.Select((_, i) => $"${i + 1}"));
        var command = new NpgsqlBatchCommand($"insert into {qualifiedName} ({columns}) select * from unnest({arrays}){OnConflict()}");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = ColumnArray(i), NpgsqlDbType = NpgsqlDbType.Array | table.Columns[i].Type });
        }

        return command;
    }

    private string OnConflict()
    {
        if (!upsert)
        {
            return string.Empty;
        }

        var key = string.Join(", ", table.Columns.Take(table.Key).Select(c => c.Name));
        var rest = string.Join(", ", table.Columns.Skip(table.Key).Select(c => $"{c.Name} = excluded.{c.Name}"));
        return $" on conflict ({key}) do {(rest.Length == 0 ? "nothing" : "update set " + rest)}";
    }

    private Array ColumnArray(int column) => table.Columns[column].Type switch
    {
        NpgsqlDbType.Uuid => Values<Guid?>(column),
        NpgsqlDbType.Text or NpgsqlDbType.Varchar or NpgsqlDbType.Jsonb => Values<string?>(column),
        NpgsqlDbType.Bigint => Values<long?>(column),
        NpgsqlDbType.Integer => Values<int?>(column),
        NpgsqlDbType.Smallint => Values<short?>(column),
        NpgsqlDbType.Boolean => Values<bool?>(column),
        NpgsqlDbType.Double => Values<double?>(column),
        NpgsqlDbType.Date => Values<DateOnly?>(column),
        NpgsqlDbType.TimestampTz => Array.ConvertAll(Values<DateTimeOffset?>(column), at => at?.ToUniversalTime()),
        NpgsqlDbType.Bytea => Values<byte[]?>(column),
        var other => throw new NotSupportedException($"A column of type {other} cannot be filled in bulk."),
    };

    private T[] Values<T>(int column)
    {
        var values = new T[_rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (T)_rows[i][column]!;
        }

        return values;
    }

    /// <summary>The values of a primary key, compared one by one.</summary>
    private readonly struct RowKey(ReadOnlyMemory<object?> values) : IEquatable<RowKey>
    {
        private readonly ReadOnlyMemory<object?> _values = values;

        public bool Equals(RowKey other) => _values.Span.SequenceEqual(other._values.Span);

        public override bool Equals(object? obj) => obj is RowKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var value in _values.Span)
            {
                hash.Add(value);
            }

            return hash.ToHashCode();
        }
    }
}
