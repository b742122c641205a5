using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Live;

/// <summary>
/// Those who are shown the same difference by one commit, so that it is found out once for all of them: colleagues in one role who stood alike to
/// the case before it and stand alike after. The samordnare is offered what nobody else is, and is in a class of their own.
/// </summary>
internal sealed record ListenerClass(UnitId Unit, BranchId Branch, Role Role, string Before, string After, Guid? Coordinator)
{
    /// <summary>The class of a listener between two moments.</summary>
    internal static ListenerClass Of(Actor actor, Viewpoint at, (CaseMoment Before, CaseMoment After) moments) => new(
        actor.Unit,
        actor.Branch,
        actor.Role,
        StandingIn(moments.Before, at),
        StandingIn(moments.After, at),
        IsCoordinator(actor, moments.Before) || IsCoordinator(actor, moments.After) ? actor.PersonId : null);

    private static string StandingIn(CaseMoment moment, Viewpoint at) => CaseAccess.Decide(at.Viewer, moment.Case, at.Now) switch
    {
        CaseAccess.Staff staff => $"staff {staff.Party.PartyId}",
        CaseAccess.Emergency emergency => $"emergency {emergency.Grant.GrantId}",
        CaseAccess.Invited => "invited",
        _ => "none",
    };

    private static bool IsCoordinator(Actor actor, CaseMoment moment) => moment.Case is CaseState.Open { Coordinator: { } coordinator } && coordinator.PersonId == actor.PersonId;
}
