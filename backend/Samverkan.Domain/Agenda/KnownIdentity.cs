using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>
/// What would give away who a child is: the names of everybody whom the case tells of, the child's initials, the birth dates of the child and of siblings, and
/// what stands exactly so (numbers, e-mail) or digit by digit (telephone). It never leaves the host.
/// </summary>
public sealed record KnownIdentity(
    IReadOnlySet<string> Names,
    IReadOnlySet<string> Initials,
    IReadOnlyList<DateOnly> BirthDates,
    IReadOnlyList<(string Word, TraceKind Kind)> Exact,
    IReadOnlyList<string> Phones)
{
    private const int ShortestName = 2;
    private const int ShortestExact = 5;

    /// <summary>A child in no case: only what looks like a personal number is found.</summary>
    public static KnownIdentity Nobody { get; } = new(new HashSet<string>(), new HashSet<string>(), [], [], []);

    /// <summary>Of all that any branch has written, for a name is one whoever knows it: what texts are searched for before somebody else reads them.</summary>
    public static KnownIdentity Of(CaseState state) => Of(state, _ => true);

    /// <summary>
    /// Of what one branch can read: what its own people are told that their text gives away. To be told of more would tell them whom another branch has entered.
    /// </summary>
    public static KnownIdentity Of(CaseState state, BranchId branch, SharingContext context) =>
        state is CaseState.Open open ? Of(state, item => Access.BranchReads(branch, open, item, context)) : Nobody;

    private static KnownIdentity Of(CaseState state, Func<ItemHead, bool> knows)
    {
        if (state is not CaseState.Open open)
        {
            return Nobody;
        }

        var children = open.Identities.Where(identity => knows(identity.Item)).Select(identity => identity.Child.Value).OfType<ChildDetails>().ToList();
        var adults = open.Guardians.Where(guardian => knows(guardian.Item)).Select(guardian => guardian.Details.Value).OfType<GuardianDetails>().ToList();
        var related = open.Related.Where(person => knows(person.Item)).Select(person => person.Details.Value).OfType<RelatedDetails>().ToList();
        var names = children.SelectMany(child => PartsOf($"{child.GivenName} {child.FamilyName}"))
            .Concat(adults.SelectMany(adult => PartsOf(adult.Name)))
            .Concat(related.SelectMany(person => PartsOf(person.Name)));
        return new(
            names.Select(IdentityTraces.Fold).Where(name => name.Length >= ShortestName).ToHashSet(StringComparer.Ordinal),
            children.Select(InitialsOf).Concat(children.Select(child => Initial(child.GivenName) + Initial(child.FamilyName))).Where(initials => initials.Length > 1).ToHashSet(StringComparer.Ordinal),
            [.. children.Select(child => child.BirthDate).Concat(related.Select(person => person.BirthDate).OfType<DateOnly>()).Distinct()],
            [.. Exactly(open, children, adults).Where(exact => exact.Word.Length >= ShortestExact).Distinct()],
            [.. adults.Select(adult => adult.Phone).Concat(related.Select(person => person.Phone)).OfType<string>().Select(DigitsOf).Where(phone => phone.Length >= ShortestExact).Distinct()]);
    }

    private static IEnumerable<(string Word, TraceKind Kind)> Exactly(CaseState.Open open, IEnumerable<ChildDetails> children, IEnumerable<GuardianDetails> adults) =>
    [
        (open.Number, TraceKind.CaseNumber),
        (open.Alias, TraceKind.CaseNumber),
        (open.CaseId.ToString(), TraceKind.CaseNumber),
        .. children.Select(child => child.Number?.Value).OfType<string>().Select(number => (number, TraceKind.Number)),
        .. adults.Select(adult => adult.Email).OfType<string>().Select(address => (address.Trim(), TraceKind.Contact)),
    ];

    // The part of a number that is the same however it is written: +46 70, 0046 70 and 070.
    private static string DigitsOf(string phone)
    {
        var digits = string.Concat(phone.Where(char.IsAsciiDigit)).TrimStart('0');
        return phone.TrimStart().StartsWith('+') || phone.TrimStart().StartsWith("00", StringComparison.Ordinal) ? digits[Math.Min(2, digits.Length)..].TrimStart('0') : digits;
    }

    private static string InitialsOf(ChildDetails child) => string.Concat(PartsOf($"{child.GivenName} {child.FamilyName}").Select(Initial));

    private static string Initial(string name) => name.Trim() is { Length: > 0 } text ? char.ToUpperInvariant(text[0]).ToString() : "";

    private static string[] PartsOf(string name) => name.Split([' ', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
