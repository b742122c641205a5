using Npgsql;

namespace Samverkan.EventStore;

/// <summary>Builds commands out of other commands.</summary>
internal static class BatchCommandExtensions
{
    /// <summary>The command's SQL between two texts, with copies of its parameters; the command itself is left as it is.</summary>
    public static NpgsqlBatchCommand Wrapped(this NpgsqlBatchCommand inner, string before, string after)
    {
        var outer = new NpgsqlBatchCommand(before + inner.CommandText + after);
        foreach (NpgsqlParameter parameter in inner.Parameters)
        {
            outer.Parameters.Add(parameter.Clone());
        }

        return outer;
    }
}
