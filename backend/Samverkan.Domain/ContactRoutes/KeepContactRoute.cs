using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.ContactRoutes;

/// <summary>
/// Writes how BUP is reached from a municipality. BUP's own staff keep it, for their own branch; the persons do case work in the unit that is named, whose staff
/// are <see cref="Staff"/>. <see cref="Revision"/> is the one that was read.
/// </summary>
public sealed record KeepContactRoute(
    string Municipality,
    ContactRouteFacts Facts,
    int Revision,
    BranchId UnitBranch,
    IReadOnlyCollection<Guid> Staff,
    IReadOnlyCollection<string> Municipalities,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>Decides the command.</summary>
    public static Decision Decide(KeepContactRoute command, ContactRouteState state)
    {
        if (Check(command) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        if (state is ContactRouteState.Present { Ended: false } route && route.Facts == command.Facts)
        {
            return Decision.Nothing;
        }

        return ContactRouteState.RevisionOf(state) == command.Revision
            ? Decision.Accept(new ContactRouteKept(
                ContactRouteState.IdOf(command.By.Branch, command.Municipality), command.By.Branch, command.Municipality, command.Facts, command.By, command.At))
            : Decision.Refuse(Refusals.ContactRouteChanged);
    }

    private static Refusal? Check(KeepContactRoute command)
    {
        if (command.Branches.GetValueOrDefault(command.By.Branch)?.Kind != BranchKind.Bup)
        {
            return Refusals.ContactRouteNotBup;
        }

        if (!command.Municipalities.Contains(command.Municipality))
        {
            return Refusals.ContactRouteMunicipalityUnknown;
        }

        if (command.UnitBranch != command.By.Branch)
        {
            return Refusals.ContactRouteUnitNotOwn;
        }

        if (!command.Staff.Contains(command.Facts.ContactPerson))
        {
            return Refusals.ContactRouteNotStaff;
        }

        return command.Facts.Deputy is { } deputy && (deputy == command.Facts.ContactPerson || !command.Staff.Contains(deputy))
            ? Refusals.ContactRouteDeputyInvalid
            : null;
    }
}
