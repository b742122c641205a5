using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Api.Http;
using Samverkan.Domain;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.AccessLogs;

/// <summary>A line, its place in the log, and what the person said to it, sealed.</summary>
internal sealed record PlacedLine(ReadingLine Line, PageCursor<long> Place, string? Stated);

/// <summary>Turns rows of the log (when, who, unit, case number, areas, reason, id, what was said to it) into what a reviewer sees.</summary>
internal static class ReadingLines
{
    /// <summary>Reads the rows.</summary>
    internal static async Task<IReadOnlyList<PlacedLine>> ReadAsync(NpgsqlDataReader reader, DirectorySnapshot directory, CancellationToken ct)
    {
        var lines = new List<PlacedLine>();
        while (await reader.ReadAsync(ct))
        {
            var at = reader.GetFieldValue<DateTimeOffset>(0);
            var line = new ReadingLine(
                at,
                directory.PersonName(reader.GetGuid(1)),
                directory.UnitName(new UnitId(reader.GetString(2))),
                reader.GetString(3),
                [.. reader.GetFieldValue<string[]>(4).Select(NameOf)],
                reader.GetString(5),
                Stated: null);
            lines.Add(new PlacedLine(line, new PageCursor<long>(at, reader.GetInt64(6)), reader.IsDBNull(7) ? null : reader.GetString(7)));
        }

        return lines;
    }

    /// <summary>What an area is called.</summary>
    internal static string NameOf(string area) =>
        Enum.TryParse<InformationArea>(area, ignoreCase: true, out var known) ? InformationAreas.Of(known).Name : area;
}
