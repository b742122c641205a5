using System.Runtime.CompilerServices;
using Samverkan.Api.Directory;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>Who looks, for which unit, when, and the directory as it stood then. Everything that a view is built from besides the case.</summary>
internal sealed record Viewpoint(Viewer Viewer, SharingContext Sharing, DirectorySnapshot Directory)
{
    // Facts follow from the snapshot, which is replaced whole when the directory changes.
    private static readonly ConditionalWeakTable<DirectorySnapshot, IReadOnlyDictionary<BranchId, BranchFacts>> s_facts = [];

    /// <summary>The Swedish day of the reading.</summary>
    internal DateOnly Today => Sharing.Today;

    /// <summary>The moment of the reading.</summary>
    internal DateTimeOffset Now => Sharing.Now;

    /// <summary>The view of an actor at a moment.</summary>
    internal static Viewpoint Of(Actor actor, DirectorySnapshot directory, DateTimeOffset now) =>
        new(actor.Viewer, new SharingContext(now, FactsOf(directory)), directory) { By = actor.By };

    /// <summary>The branches of a directory as the rules know them.</summary>
    internal static IReadOnlyDictionary<BranchId, BranchFacts> FactsOf(DirectorySnapshot directory) =>
        s_facts.GetValue(directory, snapshot => snapshot.Principals
            .SelectMany(principal => principal.Branches, (principal, branch) => (branch.Id, Facts: new BranchFacts(branch.Kind, branch.Name, principal.Kind)))
            .ToDictionary(entry => entry.Id, entry => entry.Facts));

    /// <summary>The viewer as history would keep them.</summary>
    internal required By By { get; init; }

    /// <summary>The persons who do case work in the viewer's unit today.</summary>
    internal IReadOnlyCollection<Guid> UnitStaff => UnitStaffOf(Directory, Viewer.Unit, Today);

    /// <summary>The same persons, and since when each has done case work there unbroken.</summary>
    internal IReadOnlyDictionary<Guid, DateOnly> UnitStaffSince => UnitStaffSinceOf(Directory, Viewer.Unit, Today);

    /// <summary>The persons who do case work in a unit on a day: those whom a command may name, and whom the pickers offer.</summary>
    internal static IReadOnlyCollection<Guid> UnitStaffOf(DirectorySnapshot directory, UnitId unit, DateOnly day) =>
        [.. directory.StaffOf(unit, day).Where(assignment => Roles.MayTakePart(assignment.Role)).Select(assignment => assignment.PersonId).Distinct()];

    /// <summary>The same persons, and since when each has done case work in the unit unbroken.</summary>
    internal static IReadOnlyDictionary<Guid, DateOnly> UnitStaffSinceOf(DirectorySnapshot directory, UnitId unit, DateOnly day)
    {
        var ofPerson = directory.AssignmentsOf(unit).ToLookup(assignment => assignment.PersonId);
        return UnitStaffOf(directory, unit, day).ToDictionary(person => person, person => CaseWorkTime.UnbrokenSince(ofPerson[person], unit, day) ?? day);
    }

    /// <summary>Who wrote something.</summary>
    internal Author AuthorOf(By by) => new(Directory.BranchName(by.Branch), Directory.UnitName(by.Unit), Directory.PersonName(by.PersonId));
}

/// <summary>Makes viewpoints out of the request's actor, the directory and the clock.</summary>
internal sealed class Viewpoints(DirectoryIndex directory, TimeProvider time)
{
    /// <summary>The actor's view now.</summary>
    internal Viewpoint Of(Actor actor) => Of(actor, time.GetUtcNow());

    /// <summary>The actor's view at the moment of a command.</summary>
    internal Viewpoint Of(Actor actor, DateTimeOffset now) => Viewpoint.Of(actor, directory.Current, now);
}
