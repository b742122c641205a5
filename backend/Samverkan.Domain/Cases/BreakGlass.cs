using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Cases;

/// <summary>
/// Nödöppning: somebody who does case work in a branch that takes part, and who is not named in the case, needs to read it now (the colleague is away, the child
/// sits here). It breaks inner secrecy only, the rule that even within one's own verksamhetsgren one reads what one's own work needs
/// (PDL 4 kap. 2 §, lag 2001:454 10 §; HSLF-FS 2016:40 4 kap.). Between branches there is no such ground: a danger to the child is told by an orosanmälan (SoL 2025:400 19 kap. 1 §)
/// or on a basis of its own, never by opening. Whoever is of another branch, or of none that takes part, is answered as if there were no case.
/// A case that has been taken out of the product is kept elsewhere, because of a threat, and is opened by nobody here.
/// It gives reading and nothing else, for a time, and it is told at once: to the branch's named staff, and to the reviewer of the read log.
/// </summary>
public sealed record BreakGlass(Guid GrantId, string Reason, Viewer Viewer, By By, DateTimeOffset At)
{
    /// <summary>Decides the command. Asked again while it lasts it changes nothing: the time is not prolonged by asking.</summary>
    public static Decision Decide(BreakGlass command, CaseState state) =>
        state is CaseState.Open open && MayOpen(command.Viewer, open)
            ? CaseAccess.Decide(command.Viewer, state, command.At) switch
            {
                CaseAccess.Staff => Decision.Refuse(Refusals.BreakGlassNotNeeded),
                CaseAccess.Emergency => Decision.Nothing,
                _ => Decision.Accept(new BreakGlassOpened(
                    command.GrantId,
                    Items.Owned(open.ChildId, command.By.Branch, command.Reason),
                    command.At + EmergencyRules.Duration,
                    command.By,
                    command.At)),
            }
            : Decision.Refuse(Refusals.NotFound);

    private static bool MayOpen(Viewer viewer, CaseState.Open open) =>
        open.TakenOut is null && viewer.Can(Capability.WorkInCase) && open.Parties.Any(p => p.Branch == viewer.Branch && p.Status == PartyStatus.Active);
}
