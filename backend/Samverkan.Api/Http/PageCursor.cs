using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Samverkan.Api.Http;

/// <summary>
/// Where a page of a list ended, latest first: the next one goes on with what is earlier. It names a place and not a count, so that rows
/// which come or move meanwhile make no other row come twice or not at all. To a caller it is a text without meaning.
/// </summary>
/// <param name="At">The moment that the list is ordered by.</param>
/// <param name="Id">What tells rows of the same moment apart.</param>
internal readonly record struct PageCursor<TId>(DateTimeOffset At, TId Id)
    where TId : struct, ISpanParsable<TId>
{
    /// <summary>Later than anything in a list.</summary>
    internal static DateTimeOffset Latest { get; } = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Reads the text of a cursor; the framework finds it here.</summary>
    public static bool TryParse(string? text, out PageCursor<TId> cursor)
    {
        cursor = default;
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
        {
            return false;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(' ');
        if (parts is not [var ticks, var id]
            || !long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            || at > Latest.UtcTicks
            || !TId.TryParse(id, CultureInfo.InvariantCulture, out var known))
        {
            return false;
        }

        cursor = new PageCursor<TId>(new DateTimeOffset(at, TimeSpan.Zero), known);
        return true;
    }

    /// <summary>The cursor as an address carries it.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks} {Id}")));
}
