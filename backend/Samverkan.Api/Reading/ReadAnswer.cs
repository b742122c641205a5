namespace Samverkan.Api.Reading;

/// <summary>What a reading came to; made by <see cref="ReadAnswer"/>.</summary>
public sealed class ReadAnswer<TView>
    where TView : class
{
    internal ReadAnswer(TView? view, string? tag, IReadOnlyList<AccessLogEntry> entries)
    {
        View = view;
        Tag = tag;
        Entries = entries;
    }

    internal TView? View { get; }

    /// <summary>What the next If-Match names; null where there is nothing to change.</summary>
    internal string? Tag { get; }

    internal IReadOnlyList<AccessLogEntry> Entries { get; }
}

/// <summary>Makes answers. Serving something personal without a line in the log cannot be spelled by accident: one says which of the two it is.</summary>
public static class ReadAnswer
{
    /// <summary>Nothing that the caller may know of.</summary>
    public static ReadAnswer<TView> NotFound<TView>()
        where TView : class => new(null, null, []);

    /// <summary>A view with personal content: it is served only together with <paramref name="entries"/>, at least one.</summary>
    public static ReadAnswer<TView> Recorded<TView>(TView view, string? tag, params IReadOnlyList<AccessLogEntry> entries)
        where TView : class
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Count > 0 ? new(view, tag, entries) : throw new ArgumentException("A reading of personal content is recorded.", nameof(entries));
    }

    /// <summary>A view without personal content (ids, case numbers, aliases, states): nothing is recorded.</summary>
    public static ReadAnswer<TView> NothingPersonal<TView>(TView view, string? tag = null)
        where TView : class => new(view, tag, []);
}
