using System.Globalization;
using System.Text;

namespace Samverkan.Api.Paper;

/// <summary>
/// The style of what is handed over as a page: read on a screen, printed, or saved as PDF by the browser's print dialogue. Each printed page says what it is
/// of which case and which page of how many, so that a sheet that has come loose is known again. Nothing is fetched from outside the file; letters of other
/// scripts are drawn in whichever font the reader's machine has for them.
/// </summary>
internal static class Sheet
{
    private const string Body =
        """
        body { font: 11pt/1.45 system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", sans-serif; color: #111; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.6em; margin-bottom: .2em; } h2 { font-size: 1.25em; margin: 1.6em 0 .4em; border-bottom: 1px solid #555; } h3 { font-size: 1.05em; margin: 0 0 .3em; }
        dl { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: .15rem 1rem; margin: 0; } dt { font-weight: 600; } dd { margin: 0; white-space: pre-wrap; }
        table { border-collapse: collapse; width: 100%; } th, td { padding: .3rem .5rem; border-bottom: 1px solid #bbb; text-align: start; vertical-align: top; } thead th { border-bottom: 2px solid #555; }
        article { margin: 0 0 1.1rem; } .meta { color: #444; font-size: .92em; margin: .3em 0 0; } .notice { border-inline-start: .25rem solid #555; padding-inline-start: .8rem; }
        @media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }

        """;

    // A heading stays with what it is the heading of, a row and a short entry in one piece; the head of a table comes again on every page.
    private const string Printed =
        """
        @media print {
          body { margin: 0; padding: 0; max-width: none; orphans: 3; widows: 3; }
          h1, h2, h3, dt { break-after: avoid; } article, tr, .notice { break-inside: avoid; } .meta { break-before: avoid; } thead { display: table-header-group; }
        }

        """;

    /// <summary>The style sheet of one sheet: its running head and its page numbers in Swedish.</summary>
    internal static string Style(string title, string caseNumber) =>
        $$"""
        {{Body}}{{Printed}}@page {
          size: A4; margin: 22mm 18mm 20mm;
          @top-left { content: {{Quoted(title)}}; font: 9pt sans-serif; color: #444; }
          @top-right { content: {{Quoted($"Ärende {caseNumber}")}}; font: 9pt sans-serif; color: #444; }
          @bottom-right { content: "Sida " counter(page) " av " counter(pages); font: 9pt sans-serif; color: #444; }
        }
        @page :first { @top-left { content: none; } @top-right { content: none; } }
        """;

    // Within a style element neither markup nor the end of the string may come out of a text.
    private static string Quoted(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-'
                ? css.Append(rune)
                : css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }

        return css.Append('"').ToString();
    }
}
