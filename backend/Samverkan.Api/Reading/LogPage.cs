using Samverkan.Api.Http;

namespace Samverkan.Api.Reading;

/// <summary>A page of lines of the read log, latest first.</summary>
internal static class LogPage
{
    /// <summary>Before every line.</summary>
    internal static PageCursor<long> Start { get; } = new(PageCursor<long>.Latest, long.MaxValue);

    /// <summary>Cuts a page out of the lines that were found, one of which may be more than fits, and says where the next one begins.</summary>
    internal static (IEnumerable<TLine> Page, string? Next) Of<TLine>(IReadOnlyList<TLine> found, int size, Func<TLine, PageCursor<long>> placeOf) =>
        (found.Take(size), found.Count > size ? placeOf(found[size - 1]).ToString() : null);
}
