using Samverkan.Api.Reading;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Views;

/// <summary>
/// One viewer's sight of one case: asks the domain about each item, and remembers what it let through, so that the read log holds
/// what was really shown and no more.
/// </summary>
/// <param name="at">Who looks, and when.</param>
/// <param name="case">The case.</param>
/// <param name="through">The stödförfrågan through which the viewer looks, if any: it shows what it hands over to those who may take it.</param>
internal sealed class Sight(Viewpoint at, CaseState.Open @case, SupportRequestState.Present? through = null)
{
    private readonly HashSet<InformationArea> _areas = [];
    private readonly HashSet<BranchId> _branches = [];
    private readonly SortedDictionary<BranchId, DateOnly> _endingSoon = new(Comparer<BranchId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value)));

    /// <summary>Who looks.</summary>
    internal Viewpoint At { get; } = at;

    /// <summary>The case.</summary>
    internal CaseState.Open Case { get; } = @case;

    /// <summary>How the viewer stands to the case.</summary>
    internal CaseAccess Standing { get; } = CaseAccess.Decide(at.Viewer, @case, at.Now);

    /// <summary>Whether the viewer takes part, and so may do things; whoever reads in an emergency may not.</summary>
    internal bool TakesPart => Standing is CaseAccess.Staff;

    /// <summary>The viewer's branch.
    internal BranchId Branch => At.Viewer.Branch;

    /// <summary>The branches of which something was shown that is soon shown no more, with the first last day.</summary>
    internal IReadOnlyDictionary<BranchId, DateOnly> EndingSoon => _endingSoon;

    /// <summary>Why the item is seen; null when it is not.</summary>
    internal Why? Of(ItemHead item) => Remember(item, Decide(item));

    /// <summary>Why an item that goes with a stödförfrågan is seen; null when it is not.</summary>
    internal Why? Of(SupportRequestState.Present request, ItemHead item) =>
        Remember(item, Access.DecideRequest(At.Viewer, Case, request, item, At.Sharing));

    /// <summary>Whether everything that an event would reveal is seen.</summary>
    internal bool Sees(Revealed revealed)
    {
        if (!CouldSee(revealed))
        {
            return false;
        }

        foreach (var item in revealed.Items)
        {
            Of(item);
        }

        return true;
    }

    /// <summary>Whether everything that something would reveal could be seen, without showing it.</summary>
    internal bool CouldSee(Revealed revealed) => EventVisibility.Sees(At.Viewer, Case, revealed, At.Sharing);

    /// <summary>Whether an item could be seen, without showing it.</summary>
    internal bool CouldSee(ItemHead item) => Decide(item).IsGranted;

    /// <summary>Whether clues to where the person is are seen with the item.</summary>
    internal bool Whereabouts(ItemHead item) =>
        CouldSee(item) && Access.DecideWhereabouts(At.Viewer, Case, item, At.Sharing).IsGranted;

    /// <summary>The line for the read log.</summary>
    internal AccessLogEntry Entry(string reason) => Standing is CaseAccess.Emergency emergency
        ? new(Case.CaseId, _areas, _branches, $"Nödöppning: {char.ToLowerInvariant(reason[0])}{reason[1..]}") { GrantId = emergency.Grant.GrantId }
        : new(Case.CaseId, _areas, _branches, reason);

    /// <summary>The line for the read log, with the reason that follows from how the viewer stands to the case.</summary>
    internal AccessLogEntry Entry() => Entry(Standing switch
    {
        CaseAccess.Staff => "Deltar i ärendet",
        CaseAccess.Emergency => "Läste ärendet",
        _ => "Har fått en inbjudan eller stödförfrågan i ärendet",
    });

    private Domain.Sharing.Reading Decide(ItemHead item) =>
        through is null ? Access.Decide(At.Viewer, Case, item, At.Sharing) : Access.DecideRequest(At.Viewer, Case, through, item, At.Sharing);

    private Why? Remember(ItemHead item, Domain.Sharing.Reading reading)
    {
        if (reading is not Domain.Sharing.Reading.Granted granted)
        {
            return null;
        }

        _areas.Add(item.Area);
        _branches.Add(item.AuthorBranch);
        if (granted.Why.Until is { } last && ConsentRenewal.IsNear(last, At.Today)
            && (!_endingSoon.TryGetValue(item.AuthorBranch, out var known) || last < known))
        {
            _endingSoon[item.AuthorBranch] = last;
        }

        return granted.Why;
    }
}
