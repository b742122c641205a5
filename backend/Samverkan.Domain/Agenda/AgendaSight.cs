using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Agenda;

/// <summary>How much of an item somebody may read.</summary>
public abstract record AgendaReading
{
    private AgendaReading()
    {
    }

    /// <summary>For this person the item is not on the agenda.</summary>
    public sealed record Hidden : AgendaReading;

    /// <summary>An item about no single child.</summary>
    public sealed record OfMany : AgendaReading;

    /// <summary>About a child, without identity: the story, and what was written for the room.</summary>
    public sealed record WithoutIdentity : AgendaReading;

    /// <summary>The whole question, and who the child is as far as the case shows it. <see cref="Why"/> says on what ground.</summary>
    public sealed record Whole(Why Why) : AgendaReading;

    /// <summary>Whether anything of it may be read.</summary>
    public bool IsShown => this is not Hidden;
}

/// <summary>
/// Decides every reading of an agenda, at the moment of reading. Total and pure. To sit in the room gives the story without identity and nothing
/// more: who the child is follows, for every branch but the author's own, from the disclosures of the child's case and the bases that hold now.
/// </summary>
public static class AgendaSight
{
    /// <summary>What somebody in the circle of the item may read.</summary>
    public static AgendaReading Decide(Attendee who, AgendaItemState.Present item, Room room, CaseState caseState, SharingContext context)
    {
        if (!room.Circle.Contains(who))
        {
            return new AgendaReading.Hidden();
        }

        if (item.Head.AuthorBranch == who.Branch)
        {
            return item.IsIndividual ? new AgendaReading.Whole(Why.Of("Ni ser detta eftersom er egen verksamhet skrev det.")) : new AgendaReading.OfMany();
        }

        if (item.Withdrawn)
        {
            return new AgendaReading.Hidden();
        }

        return item.IsIndividual ? OfChild(who.Branch, item, caseState, context) : new AgendaReading.OfMany();
    }

    /// <summary>Whether somebody who may read the item so much may read a text on it.</summary>
    public static bool Sees(AgendaReading reading, BranchId viewer, Writing writing, CaseState caseState, SharingContext context) => writing.Scope switch
    {
        _ when !reading.IsShown => false,
        _ when writing.Head.AuthorBranch == viewer => true,
        WritingScope.Room => true,
        WritingScope.Named => reading is AgendaReading.Whole && caseState is CaseState.Open open && Access.BranchReads(viewer, open, writing.Head, context),
        _ => false,
    };

    /// <summary>
    /// Who the child is, for somebody who reads the whole question: as their own branch wrote it, or as it was handed to them. Null where it was not, or has
    /// been erased.
    /// </summary>
    public static ChildDetails? ChildOf(AgendaReading reading, BranchId viewer, CaseState caseState, SharingContext context) =>
        reading is AgendaReading.Whole && caseState is CaseState.Open open
            ? open.Identities.OrderByDescending(identity => identity.Item.AuthorBranch == viewer)
                .FirstOrDefault(identity => Access.BranchReads(viewer, open, identity.Item, context))?.Child.Value
            : null;

    private static AgendaReading OfChild(BranchId viewer, AgendaItemState.Present item, CaseState caseState, SharingContext context)
    {
        if (item.CaseId is null)
        {
            return item.Mode == ChildMode.Anonymous ? new AgendaReading.WithoutIdentity() : new AgendaReading.Hidden();
        }

        if (caseState is not CaseState.Open open || open.CaseId != item.CaseId || open.TakenOut is not null || open.Withdrawn.Any(withdrawn => withdrawn.ItemId == item.ItemId))
        {
            return new AgendaReading.Hidden();
        }

        return item.Mode switch
        {
            ChildMode.Named when Access.OfBranch(viewer, open, item.Head, context) is Reading.Granted granted => new AgendaReading.Whole(granted.Why),
            ChildMode.Anonymous => new AgendaReading.WithoutIdentity(),
            _ => new AgendaReading.Hidden(),
        };
    }
}
