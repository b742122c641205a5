namespace Samverkan.Domain.Sharing;

/// <summary>Why something may be read, fit to show: a sentence, the legal basis unless it is one's own, and the last day it holds.</summary>
public sealed record Why(string Text, LegalBasis? Basis, DateOnly? Until)
{
    /// <summary>A ground that is no legal basis between branches: one's own, or an invitation.</summary>
    public static Why Of(string text) => new(text, null, null);
}

/// <summary>
/// The outcome of one reading. A denial's text is for the author who asks why a recipient cannot be picked; it is never shown to the
/// one who was denied, to whom hidden things do not exist.
/// </summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>May be read.</summary>
    public sealed record Granted(Why Why) : Reading;

    /// <summary>May not be read.</summary>
    public sealed record Denied(string Why) : Reading;

    /// <summary>Whether it may be read.</summary>
    public bool IsGranted => this is Granted;
}
