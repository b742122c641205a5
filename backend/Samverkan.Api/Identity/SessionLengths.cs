namespace Samverkan.Api.Identity;

/// <summary>How long a session lives. The lengths are short because the screen may stand in a shared room.</summary>
public sealed class SessionLengths
{
    /// <summary>Without activity the session ends after this time.</summary>
    public TimeSpan Idle { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>However active, the session ends after this time.</summary>
    public TimeSpan Longest { get; set; } = TimeSpan.FromHours(8);

    /// <summary>
    /// How long the list of ended sessions may be out of reach before nobody is let in: longer than a change of database server takes,
    /// shorter than somebody with a copied cookie needs to read a case.
    /// </summary>
    public TimeSpan Unverified { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long before the end the person is warned (WCAG 2.2.1: twenty seconds at the least).</summary>
    public TimeSpan Warning { get; set; } = TimeSpan.FromMinutes(3);
}
