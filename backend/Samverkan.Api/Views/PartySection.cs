using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>The units in the case and its samordnare, as far as the viewer may know of them.</summary>
internal static class PartySection
{
    /// <summary>The parties that the viewer may know of, with nothing to do with them.</summary>
    internal static IReadOnlyList<PartyView> Of(Sight sight) =>
        [.. Visible(sight).Select(party => ViewOf(sight, party))];

    /// <summary>The same parties with what the viewer can do with each.</summary>
    internal static IReadOnlyList<PartyView> WithActions(Sight sight, IReadOnlyList<PartyView> parties) =>
        [.. parties.Select(view => view with { Actions = PartyActions.Of(sight, sight.Case.Parties.First(party => party.PartyId == view.PartyId)) })];

    /// <summary>Those of the parties that the viewer may know of.</summary>
    internal static IEnumerable<Party> Visible(Sight sight) => sight.Case.Parties.Where(party => sight.Of(party.Item) is not null);

    /// <summary>The samordnare, when the viewer may know of that person's unit.</summary>
    internal static CoordinatorView? Coordinator(Sight sight) =>
        sight.Case.Coordinator is { } coordinator && Access.SeesCoordinator(sight.At.Viewer, sight.Case, coordinator, sight.At.Sharing)
            ? new CoordinatorView(
                coordinator.PersonId,
                sight.At.Directory.PersonName(coordinator.PersonId),
                sight.At.Directory.UnitName(coordinator.Unit),
                coordinator.AcceptedAt is not null,
                coordinator.AssignedAt)
            : null;

    /// <summary>The unit that opened the case, when the viewer may know of it.</summary>
    internal static string? OpenedBy(Sight sight) => UnitName(sight, sight.Case.OpenedBy.Unit);

    private static PartyView ViewOf(Sight sight, Party party)
    {
        // What was said in the invitation and in the refusal stays between the two ends of it.
        var betweenUs = Access.SeesPurpose(sight.At.Viewer, sight.Case, party, sight.At.Sharing);
        var directory = sight.At.Directory;
        return new PartyView(
            party.PartyId,
            party.Unit.Value,
            directory.UnitName(party.Unit),
            party.Branch.Value,
            directory.BranchName(party.Branch),
            directory.FindBranch(party.Branch)?.Kind ?? BranchKind.Administration,
            party.Status,
            [.. party.Staff.Select(named => StaffOf(sight, party, named.PersonId))],
            UnitName(sight, party.InvitedBy.Unit),
            party.InvitedAt,
            betweenUs ? party.Purpose?.Value : null,
            betweenUs ? party.DeclineReason?.Value : null,
            party.Unit == sight.At.Viewer.Unit,
            Actions: []);
    }

    private static StaffView StaffOf(Sight sight, Party party, Guid personId)
    {
        var person = sight.At.Directory.FindPerson(personId);
        var role = person?.Assignments.Where(assignment => assignment.Unit == party.Unit).OrderByDescending(assignment => assignment.From).FirstOrDefault()?.Role;
        return new StaffView(personId, sight.At.Directory.PersonName(personId), role is { } known ? Roles.Of(known).Name : "");
    }

    private static string? UnitName(Sight sight, Domain.UnitId unit) =>
        sight.Case.Parties.Any(party => party.Unit == unit && sight.CouldSee(party.Item)) ? sight.At.Directory.UnitName(unit) : null;
}
