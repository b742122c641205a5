using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// What would give away who a child is: the names of everybody whom the case tells of, the child's initials and birth date, and what stands exactly so
/// (numbers, telephone, e-mail). Of all that any branch has written, for a name is one whoever knows it. It never leaves the host.
/// </summary>
public sealed record KnownIdentity(
    IReadOnlySet<string> Names, IReadOnlySet<string> Initials, DateOnly? BirthDate, IReadOnlyList<(string Word, TraceKind Kind)> Exact)
{
    private const int ShortestName = 2;
    private const int ShortestExact = 5;

    /// <summary>A child in no case: only what looks like a personal number is found.</summary>
    public static KnownIdentity Nobody { get; } = new(new HashSet<string>(), new HashSet<string>(), null, []);

    /// <summary>The identity that a case knows.</summary>
    public static KnownIdentity Of(CaseState state)
    {
        if (state is not CaseState.Open open)
        {
            return Nobody;
        }

        var children = open.Identities.Select(identity => identity.Child.Value).OfType<ChildDetails>().ToList();
        var adults = open.Guardians.Select(guardian => guardian.Details.Value).OfType<GuardianDetails>().ToList();
        var related = open.Related.Select(person => person.Details.Value).OfType<RelatedDetails>().ToList();
        var names = children.SelectMany(child => PartsOf($"{child.GivenName} {child.FamilyName}"))
            .Concat(adults.SelectMany(adult => PartsOf(adult.Name)))
            .Concat(related.SelectMany(person => PartsOf(person.Name)));
        return new(
            names.Select(IdentityTraces.Fold).Where(name => name.Length >= ShortestName).ToHashSet(StringComparer.Ordinal),
            children.Select(InitialsOf).Concat(children.Select(child => Initial(child.GivenName) + Initial(child.FamilyName))).Where(initials => initials.Length > 1).ToHashSet(StringComparer.Ordinal),
            children.FirstOrDefault()?.BirthDate,
            [.. Exactly(open, children, adults).Where(exact => exact.Word.Length >= ShortestExact).Distinct()]);
    }

    private static IEnumerable<(string Word, TraceKind Kind)> Exactly(CaseState.Open open, IEnumerable<ChildDetails> children, IEnumerable<GuardianDetails> adults) =>
    [
        (open.Number, TraceKind.CaseNumber),
        (open.Alias, TraceKind.CaseNumber),
        (open.CaseId.ToString(), TraceKind.CaseNumber),
        .. children.Select(child => child.Number?.Value).OfType<string>().Select(number => (number, TraceKind.Number)),
        .. adults.SelectMany(adult => new[] { adult.Phone, adult.Email }).OfType<string>().Select(contact => (contact.Trim(), TraceKind.Contact)),
    ];

    private static string InitialsOf(ChildDetails child) => string.Concat(PartsOf($"{child.GivenName} {child.FamilyName}").Select(Initial));

    private static string Initial(string name) => name.Trim() is { Length: > 0 } text ? char.ToUpperInvariant(text[0]).ToString() : "";

    private static string[] PartsOf(string name) => name.Split([' ', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
