using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Views;

/// <summary>What stands beside the items that the viewer sees: corrections, objections, and to the author that an item has been taken back.</summary>
internal static class NotesSection
{
    /// <summary>The notes, in the order in which they were made.</summary>
    internal static IReadOnlyList<ItemNote> Of(Sight sight, IEnumerable<WheelState> wheels, IEnumerable<SupportRequestState> requests)
    {
        if (sight.Case is { Corrections: [], Objections: [], Withdrawn: [] })
        {
            return [];
        }

        var items = ItemCatalogue.Of(sight.Case, wheels, requests);
        return
        [
            .. sight.Case.Corrections.Where(note => Sees(sight, items, note.ItemId)).Select(note => Of(sight, note, ItemNoteKind.Corrected))
                .Concat(sight.Case.Objections.Where(note => Sees(sight, items, note.ItemId)).Select(note => Of(sight, note, ItemNoteKind.Objection)))
                .Concat(sight.Case.Withdrawn.Where(withdrawn => withdrawn.By.Branch == sight.Branch).Select(withdrawn => Of(sight, withdrawn)))
                .OrderBy(note => note.At),
        ];
    }

    /// <summary>The items that the viewer's own branch wrote and has not taken back; none for somebody who does not take part, or when the case has been taken out.</summary>
    internal static IReadOnlyList<Guid> OwnItems(Sight sight, IEnumerable<WheelState> wheels, IEnumerable<SupportRequestState> requests) =>
        sight.Case.TakenOut is null && sight.TakesPart
            ? [.. ItemCatalogue.Of(sight.Case, wheels, requests).Values
                .Where(item => item.AuthorBranch == sight.Branch && !sight.Case.Parties.Any(party => party.PartyId == item.ItemId))
                .Select(item => item.ItemId)
                .Except(sight.Case.Withdrawn.Select(withdrawn => withdrawn.ItemId))
                .Order()]
            : [];

    private static bool Sees(Sight sight, IReadOnlyDictionary<Guid, ItemHead> items, Guid itemId) =>
        items.GetValueOrDefault(itemId) is { } item
        && Access.DecideNote(sight.At.Viewer, sight.Case, item, sight.At.Sharing).IsGranted
        && sight.Of(item) is not null;

    // Why an item was corrected, and by whom it is held to be wrong, is the author's; others see that it was, and what is held against it.
    private static ItemNote Of(Sight sight, NoteOnItem note, ItemNoteKind kind)
    {
        var own = note.By.Branch == sight.Branch;
        return new ItemNote(
            note.ItemId,
            kind,
            own || kind == ItemNoteKind.Objection ? note.Text.Value : null,
            note.PersonId is { } person ? IdentitySection.PersonName(sight, person) : null,
            sight.At.AuthorOf(note.By),
            note.At);
    }

    private static ItemNote Of(Sight sight, WithdrawnItem withdrawn) =>
        new(withdrawn.ItemId, ItemNoteKind.Withdrawn, withdrawn.Reason?.Value, null, sight.At.AuthorOf(withdrawn.By), withdrawn.At);
}
