using Samverkan.Api.Directory;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Retention;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Retention;

/// <summary>What one branch holds in a case: what its keeping is reckoned from, and how many items it is.</summary>
internal sealed record HeldPart(DirectoryBranch Branch, OwnersPart Part, int Items);

/// <summary>The parts of a case, by the heads of its items. Nobody's words are looked at; of the child only the birth date, for the rules that go by age.</summary>
internal sealed class HeldParts(DirectorySnapshot directory, DocumentPlans plans)
{
    /// <summary>The parts of every branch that the directory knows. What nobody answers for any more, nobody can decide to destroy.</summary>
    internal IReadOnlyList<HeldPart> Of(
        CaseState.Open open,
        IEnumerable<WheelState> wheels,
        IEnumerable<SupportRequestState> requests,
        IEnumerable<AgendaItemState> agenda,
        IReadOnlyDictionary<BranchId, DateTimeOffset> lastNotes) =>
        [.. ItemCatalogue.Of(open, wheels, requests, agenda).Values
            .GroupBy(item => item.AuthorBranch)
            .Select(items => directory.FindBranch(items.Key) is { } branch ? PartOf(open, branch, [.. items], lastNotes) : null)
            .OfType<HeldPart>()];

    private HeldPart PartOf(CaseState.Open open, DirectoryBranch branch, IReadOnlyList<ItemHead> items, IReadOnlyDictionary<BranchId, DateTimeOffset> lastNotes)
    {
        var code = directory.FindPrincipal(branch.PrincipalId)?.Code ?? "";
        var part = new OwnersPart(
            [.. items.Select(item => item.Retention), Samverkan.Domain.Sharing.Items.RetentionOf(branch.Kind)],
            SwedishCalendar.DayOf(LastNote(open, branch.Id, lastNotes)),
            ChildBirth.Of(open, branch.Id),
            plans.Of(code))
        {
            TakenOutOn = open.TakenOut is { } taken ? SwedishCalendar.DayOf(taken.At) : null,
        };
        return new HeldPart(branch, part, items.Count);
    }

    // A branch that was invited and never did anything has no note of its own: that it was invited is all there is.
    private static DateTimeOffset LastNote(CaseState.Open open, BranchId branch, IReadOnlyDictionary<BranchId, DateTimeOffset> lastNotes) =>
        lastNotes.TryGetValue(branch, out var at) ? at : open.Parties.Where(party => party.Branch == branch).Select(party => party.InvitedAt).DefaultIfEmpty(open.OpenedAt).Max();
}
