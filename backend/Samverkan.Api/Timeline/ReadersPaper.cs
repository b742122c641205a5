using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Samverkan.Api.Paper;
using Samverkan.Domain;

namespace Samverkan.Api.Timeline;

/// <summary>"Vem har sett" on paper: a page that needs nothing else to be read or printed.</summary>
internal static class ReadersPaper
{
    internal static string Of(ReadersExtract extract)
    {
        var rows = new StringBuilder();
        foreach (var entry in extract.Entries)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<tr><td>{Moment(entry.At)}</td><td>{Text(entry.UnitName ?? entry.BranchKind)}</td>")
                .Append(CultureInfo.InvariantCulture, $"<td>{Text(Who(entry))}</td><td>{Text(entry.Areas.Count > 0 ? string.Join(", ", entry.Areas) : "Uppgifter i ärendet")}</td></tr>\n");
        }

        return $"""
            <!doctype html>
            <html lang="sv">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Vem har sett uppgifter i ärende {Text(extract.CaseNumber)}</title><style>{Sheet.Style("Vem har sett", extract.CaseNumber)}</style></head>
            <body>
            <h1>Vem har sett uppgifter i ärende {Text(extract.CaseNumber)}</h1>
            <p>Framtaget {Moment(extract.MadeAt)}.{(extract.PlacesWithheld ? " Enheter och namn är utelämnade, eftersom någon i ärendet har eller kan ha skyddade personuppgifter." : "")}{(extract.More ? " Det finns äldre läsningar som inte är med här." : "")}</p>
            <table>
            <thead><tr><th scope="col">När</th><th scope="col">Var</th><th scope="col">Vem</th><th scope="col">Vad</th></tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            </body>
            </html>
            """;
    }

    private static string Who(ExtractedReading entry) => string.Join(", ", new[] { entry.PersonName, entry.RoleName }.OfType<string>());

    private static string Moment(DateTimeOffset at) => $"{SwedishCalendar.DayOf(at):yyyy-MM-dd} kl. {SwedishCalendar.ClockOf(at)}";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
