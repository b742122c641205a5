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

    /// <summary>
    /// Reads the case in an emergency, as the branch that takes part does, until the grant is over; changes nothing in it. The party is the viewer's own
    /// unit's where it takes part, otherwise another unit's of the same branch.
    /// </summary>
    public sealed record Emergency(Party Party, EmergencyGrant Grant) : CaseAccess;

    /// <summary>Whether the viewer reads what the viewer's branch may read.</summary>
    public bool ReadsAsBranch => this is Staff or Emergency;

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

        if (InEmergency(viewer, open, now) is { } emergency)
        {
            return emergency;
        }

        var invitations = own.Where(p => p.Status == PartyStatus.Invited).ToList();
        return open.TakenOut is null && invitations.Count > 0 && viewer.Can(Capability.AnswerInvitations) ? new Invited(invitations) : new None();
    }

    /// <summary>Whether all that the viewer may do in the case comes from a nödöppning, and so is to read.</summary>
    public static bool OnlyReads(Viewer viewer, CaseState state, DateTimeOffset now) =>
        state is CaseState.Open open && Decide(viewer, open, now) is Emergency && Decide(viewer, open with { EmergencyGrants = [] }, now) is None;

    // The grant was for the person in that unit; another assignment of the same person is another work. What has been taken out is opened by nobody.
    private static Emergency? InEmergency(Viewer viewer, CaseState.Open open, DateTimeOffset now)
    {
        if (open.TakenOut is not null)
        {
            return null;
        }

        var grant = open.EmergencyGrants.FirstOrDefault(g =>
            g.Holds(now) && g.By.PersonId == viewer.PersonId && g.By.Unit == viewer.Unit && g.By.Branch == viewer.Branch);
        var party = open.Parties.Where(p => p.Branch == viewer.Branch && p.Status == PartyStatus.Active).OrderBy(p => p.Unit != viewer.Unit).FirstOrDefault();
        return grant is not null && party is not null && viewer.Can(Capability.WorkInCase) ? new Emergency(party, grant) : null;
    }
}
