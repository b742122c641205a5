using System.Text;

namespace Samverkan.Load.Report;

/// <summary>The one table that a run prints.</summary>
internal static class Table
{
    private static readonly string[] s_head = ["what", "figure", "p50/p95/p99 ms", "against", "ratio", "limit", "met", "cpu h/d/g %"];

    /// <summary>The rows in columns, ready for a terminal and for Markdown alike.</summary>
    public static string Render(IReadOnlyList<Row> rows)
    {
        string[][] lines = [s_head, .. rows.Select(row => row.Cells)];
        var widths = Enumerable.Range(0, s_head.Length).Select(column => lines.Max(cells => cells[column].Length)).ToArray();
        var text = new StringBuilder();
        Append(text, s_head, widths);
        Append(text, [.. widths.Select(width => new string('-', width))], widths);
        foreach (var row in rows)
        {
            Append(text, row.Cells, widths);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string[] cells, int[] widths) =>
        text.Append("| ").AppendJoin(" | ", cells.Select((cell, column) => cell.PadRight(widths[column]))).AppendLine(" |");
}
