using System.Globalization;
using Samverkan.Api.Directory;
using Samverkan.Domain.Cases;

namespace Samverkan.Api.Reviews;

/// <summary>What the child and the adults of a case are called, to be compared and never shown.</summary>
internal sealed record FamilyNames(IReadOnlySet<string> Surnames, IReadOnlySet<string> FullNames)
{
    /// <summary>The names of a case, as each branch that knows the child has them.</summary>
    internal static FamilyNames Of(CaseState.Open open)
    {
        List<string> names =
        [
            .. open.Identities.Select(identity => identity.Child.Value).OfType<ChildDetails>().Select(child => $"{child.GivenName} {child.FamilyName}"),
            .. open.Guardians.Select(guardian => guardian.Details.Value).OfType<GuardianDetails>().Select(guardian => guardian.Name),
        ];
        return new FamilyNames(names.SelectMany(PersonNames.Surnames).ToHashSet(), names.Select(PersonNames.Full).ToHashSet());
    }
}

/// <summary>What the staff of a huvudman are called.</summary>
internal sealed record StaffNames(IReadOnlyDictionary<Guid, IReadOnlySet<string>> Surnames, IReadOnlySet<string> FullNames)
{
    /// <summary>The names of everybody who has, or has had, an assignment there.</summary>
    internal static StaffNames Of(DirectorySnapshot directory, Guid principalId)
    {
        var staff = directory.FindPrincipal(principalId)?.Branches
            .SelectMany(branch => branch.Units)
            .SelectMany(unit => directory.AssignmentsOf(unit.Id))
            .Select(assignment => assignment.PersonId)
            .Distinct()
            .ToDictionary(person => person, directory.PersonName) ?? [];
        return new StaffNames(
            staff.ToDictionary(person => person.Key, person => (IReadOnlySet<string>)PersonNames.Surnames(person.Value).ToHashSet()),
            staff.Values.Select(PersonNames.Full).ToHashSet());
    }

    /// <summary>The surnames of a person.</summary>
    internal IReadOnlySet<string> SurnamesOf(Guid personId) => Surnames.GetValueOrDefault(personId) ?? new HashSet<string>();
}

/// <summary>Names so written that capitals and the space or hyphen of a double name make no difference.</summary>
internal static class PersonNames
{
    private static readonly char[] s_between = [' ', '-'];

    /// <summary>Each part of the surname: what comes after the first word, which is the given name.</summary>
    internal static IEnumerable<string> Surnames(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).SelectMany(Parts);

    /// <summary>The whole name.</summary>
    internal static string Full(string name) => string.Join(' ', Parts(name));

    private static string[] Parts(string name) => name.ToUpper(CultureInfo.InvariantCulture).Split(s_between, StringSplitOptions.RemoveEmptyEntries);
}
