using System.Diagnostics.CodeAnalysis;

namespace Samverkan.Domain.Cases;

/// <summary>Whether the acting person takes part: named staff of an active party, in the assignment they act in.</summary>
internal static class Participation
{
    /// <summary>The open case and the acting person's party; false means that for this person there is no such case.</summary>
    public static bool TryFind(CaseState state, By by, [NotNullWhen(true)] out CaseState.Open? open, [NotNullWhen(true)] out Party? party)
    {
        open = state as CaseState.Open;
        party = open?.Parties.FirstOrDefault(p => IsActive(p, by) && p.Names(by.PersonId));
        return party is not null;
    }

    /// <summary>Whether a party is the acting person's own unit, taking part.</summary>
    public static bool IsActive(Party party, By by) => party.Status == PartyStatus.Active && IsOwn(party, by);

    /// <summary>Whether a party is the acting person's own unit.</summary>
    public static bool IsOwn(Party party, By by) => party.Unit == by.Unit && party.Branch == by.Branch;
}
