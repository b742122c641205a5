using NpgsqlTypes;

namespace Samverkan.EventStore;

/// <summary>One column of many rows as a typed array, as the server unnests it.</summary>
internal static class ColumnArray
{
    public static Array Of(NpgsqlDbType type, List<object?[]> rows, int column) => type switch
    {
        NpgsqlDbType.Uuid => Values<Guid?>(rows, column),
        NpgsqlDbType.Text or NpgsqlDbType.Varchar or NpgsqlDbType.Jsonb => Values<string?>(rows, column),
        NpgsqlDbType.Bigint => Values<long?>(rows, column),
        NpgsqlDbType.Integer => Values<int?>(rows, column),
        NpgsqlDbType.Smallint => Values<short?>(rows, column),
        NpgsqlDbType.Boolean => Values<bool?>(rows, column),
        NpgsqlDbType.Double => Values<double?>(rows, column),
        NpgsqlDbType.Date => Values<DateOnly?>(rows, column),
        NpgsqlDbType.TimestampTz => Array.ConvertAll(Values<DateTimeOffset?>(rows, column), at => at?.ToUniversalTime()),
        NpgsqlDbType.Bytea => Values<byte[]?>(rows, column),
        var other => throw new NotSupportedException($"A column of type {other} cannot be filled in bulk."),
    };

    private static T[] Values<T>(List<object?[]> rows, int column)
    {
        var values = new T[rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (T)rows[i][column]!;
        }

        return values;
    }
}
