using System.Diagnostics.CodeAnalysis;

namespace Samverkan.Domain.Cases;

/// <summary>Whether the acting person takes part: named staff of an active party, in the assignment they act in.</summary>
internal static class Participation
{
    /// <summary>
    /// The open case and the acting person's party; false means that for this person there is no such case, or that nothing is added to it any more since it
    /// has been taken out of the product.
    /// </summary>
    public static bool TryFind(CaseState state, By by, [NotNullWhen(true)] out CaseState.Open? open, [NotNullWhen(true)] out Party? party)
    {
        open = state as CaseState.Open;
        party = open is { TakenOut: null } ? open.Parties.FirstOrDefault(p => IsNamed(p, by)) : null;
        return party is not null;
    }

    /// <summary>Why <see cref="TryFind"/> found nothing: there is no such case for this person, or it has been taken out.</summary>
    public static Refusal WhyNot(CaseState state, By by) =>
        state is CaseState.Open { TakenOut: not null } open && Works(open, by) ? Refusals.CaseIsTakenOut : Refusals.NotFound;

    /// <summary>Whether the acting person works in the case, taken out or not.</summary>
    public static bool Works(CaseState.Open open, By by) => open.Parties.Any(p => IsNamed(p, by));

    /// <summary>Whether a party is the acting person's own unit, taking part.</summary>
    public static bool IsActive(Party party, By by) => party.Status == PartyStatus.Active && IsOwn(party, by);

    /// <summary>Whether a party is the acting person's own unit.</summary>
    public static bool IsOwn(Party party, By by) => party.Unit == by.Unit && party.Branch == by.Branch;

    private static bool IsNamed(Party party, By by) => IsActive(party, by) && party.Names(by.PersonId);
}
