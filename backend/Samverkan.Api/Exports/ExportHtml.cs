using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Samverkan.Api.Paper;

namespace Samverkan.Api.Exports;

/// <summary>
/// An export as one page to read and to print: Swedish, without anything outside the file and without a script. Every text out of the case is
/// escaped. Printed to PDF by the browser it is the PDF.
/// </summary>
internal static class ExportHtml
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page.</summary>
    internal static string Of(CaseExport export)
    {
        var page = new StringBuilder()
            .Append("<!doctype html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>").Append(Text($"{export.Title} {export.CaseNumber}")).Append("</title>\n<style>").Append(Sheet.Style(export.Title, export.CaseNumber)).Append("</style>\n</head>\n<body>\n<header>\n")
            .Append("<h1>").Append(Text(export.Title)).Append("</h1>\n<dl>");
        Field(page, "Ärende", export.CaseNumber);
        Field(page, "Utskrivet", ExportText.Day(export.MadeAt));
        Field(page, "Av", export.MadeBy);
        if (export.MadeFor is { } madeFor)
        {
            Field(page, "För", madeFor);
        }

        page.Append("</dl>\n");
        foreach (var notice in export.Notices)
        {
            page.Append("<p class=\"notice\">").Append(Text(notice)).Append("</p>\n");
        }

        page.Append("</header>\n<main>\n");
        foreach (var section in export.Sections)
        {
            Section(page, section);
        }

        return page.Append(export.Sections.Count == 0 ? "<p>Det finns inga uppgifter att lämna ut.</p>\n" : "").Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Section(StringBuilder page, ExportSection section)
    {
        page.Append("<section>\n<h2>").Append(Text(section.Title)).Append("</h2>\n");
        foreach (var entry in section.Entries)
        {
            page.Append("<article>\n<h3>").Append(Text(entry.Title)).Append("</h3>\n<dl>");
            foreach (var field in entry.Fields)
            {
                Field(page, field.Name, field.Value);
            }

            page.Append("</dl>\n<p class=\"meta\">").Append(Text(entry.At is { } at ? $"{entry.From}, {ExportText.Day(at)}. {entry.Basis}" : $"{entry.From}. {entry.Basis}")).Append("</p>\n");
            foreach (var handed in entry.HandedTo)
            {
                page.Append("<p class=\"meta\">Utlämnat till ").Append(Text(handed)).Append("</p>\n");
            }

            page.Append("</article>\n");
        }

        page.Append("</section>\n");
    }

    private static void Field(StringBuilder page, string name, string value) =>
        page.Append("<dt>").Append(Text(name)).Append("</dt><dd dir=\"auto\">").Append(Text(value)).Append("</dd>");

    private static string Text(string text) => s_encoder.Encode(text);
}
