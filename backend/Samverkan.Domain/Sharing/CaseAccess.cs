using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// How a viewer stands to a case. <see cref="None"/> means that for this viewer the case does not exist: a unit that is no party, a sibling
/// unit, a colleague who is not named, one who was named before they left the unit and came back, and every role without case work (PDL 4 kap. 2 §: need, not rank).
/// </summary>
public abstract record CaseAccess
{
    private CaseAccess()
    {
    }

    /// <summary>The case does not exist for this viewer.</summary>
    public sealed record None : CaseAccess;

    /// <summary>May answer invitations to the viewer's unit, and sees those invitations with what they disclose.</summary>
    public sealed record Invited(IReadOnlyList<Party> Parties) : CaseAccess;

    /// <summary>Named staff of an active party, or in an inquiry the party's unit as a whole.</summary>
    public sealed record Staff(Party Party) : CaseAccess;

    /// <summary>How the viewer stands to the case at an instant.</summary>
    public static CaseAccess Decide(Viewer viewer, CaseState state, DateTimeOffset now)
    {
        if (state is not CaseState.Open open)
        {
            return new None();
        }

        var own = open.Parties.Where(p => p.Unit == viewer.Unit && p.Branch == viewer.Branch).ToList();
        if (viewer.AsUnit)
        {
            return own.FirstOrDefault(p => p.Status == PartyStatus.Active) is { } taking ? new Staff(taking) : new None();
        }

        if (viewer.Can(Capability.WorkInCase)
            && own.FirstOrDefault(p => p.Status == PartyStatus.Active && p.Names(viewer.PersonId, viewer.InUnitSince)) is { } party)
        {
            return new Staff(party);
        }

        var invitations = own.Where(p => p.Status == PartyStatus.Invited).ToList();
        return open.TakenOut is null && invitations.Count > 0 && viewer.Can(Capability.AnswerInvitations) ? new Invited(invitations) : new None();
    }
}
