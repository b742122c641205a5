using System.Text.RegularExpressions;

namespace Samverkan.Api.Drafts;

/// <summary>
/// Which draft: the form, and what it is about (a case, a wheel's sector, one person's answer to a consent, or <c>new</c>). It belongs to a
/// person in a unit: what is typed for one unit is under that unit's secrecy, and does not come up when the same person works for another one.
/// </summary>
internal static partial class DraftKey
{
    /// <summary>Whether both are of the form that the pages use; nothing personal fits into them.</summary>
    public static bool IsValid(string form, string scope) => Form().IsMatch(form) && Scope().IsMatch(scope);

    [GeneratedRegex(@"^[a-zA-Z]{1,40}\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"^(new|[0-9a-fA-F-]{36}(-([a-zA-Z]{1,40}|[0-9a-fA-F-]{36}))?)\z")]
    private static partial Regex Scope();
}

/// <summary>A draft as it was saved.</summary>
public sealed record DraftView(DateTimeOffset SavedAt, System.Text.Json.JsonElement Content);

/// <summary>When a draft was saved.</summary>
public sealed record DraftSaved(DateTimeOffset SavedAt);
