using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Consultations;

/// <summary>How much of a consultation somebody may read.</summary>
public abstract record ConsultationReading
{
    private ConsultationReading()
    {
    }

    /// <summary>For this person there is no such consultation.</summary>
    public sealed record Hidden : ConsultationReading;

    /// <summary>What was asked and answered without identity.</summary>
    public sealed record WithoutIdentity : ConsultationReading;

    /// <summary>BUP's own answer only: the basis on which it was told who the child is holds no longer.</summary>
    public sealed record OwnAnswer : ConsultationReading;

    /// <summary>That it was asked and taken back: nothing of what was asked, nor of whom.</summary>
    public sealed record TakenBack : ConsultationReading;

    /// <summary>All of it, and who the child is as far as the case shows it.</summary>
    public sealed record Whole(Why Why) : ConsultationReading;

    /// <summary>Whether anything of it may be read.</summary>
    public bool IsShown => this is not Hidden;

    /// <summary>Whether what was asked may be read.</summary>
    public bool ReadsQuestion => this is WithoutIdentity or Whole;
}

/// <summary>
/// Decides every reading of a consultation, at the moment of reading. Total and pure. What names no child is the log of both units. What is tied to a child's
/// case is read on the asking side by those who take part in the case, and by name on BUP's side by the unit until somebody has answered, and
/// then by that person alone. What was taken back is the asking side's alone, but for that it happened.
/// </summary>
public static class ConsultationSight
{
    /// <summary>What a viewer may read.</summary>
    public static ConsultationReading Decide(Viewer viewer, ConsultationState.Present consultation, CaseState caseState, SharingContext context)
    {
        var asks = consultation.Asking.Has(viewer.Unit, viewer.Branch);
        var isAsked = consultation.Asked.Has(viewer.Unit, viewer.Branch);
        if ((!asks && !isAsked) || !viewer.Can(Capability.WorkInCase))
        {
            return new ConsultationReading.Hidden();
        }

        if (consultation.CaseId is null)
        {
            return isAsked && consultation.Withdrawn is not null ? new ConsultationReading.TakenBack() : new ConsultationReading.WithoutIdentity();
        }

        if (caseState is not CaseState.Open open || open.CaseId != consultation.CaseId)
        {
            return new ConsultationReading.Hidden();
        }

        return asks ? OfAsker(viewer, open, context) : OfBup(viewer, consultation, open, context);
    }

    /// <summary>Whether somebody who may read the consultation so much may read the answer.</summary>
    public static bool SeesAdvice(ConsultationReading reading, BranchId viewer, ConsultationState.Present consultation, CaseState caseState, SharingContext context) =>
        reading.IsShown && consultation.Answer is { } answer
        && (answer.Head.AuthorBranch == viewer || !consultation.WithIdentity
            || (reading is ConsultationReading.Whole && caseState is CaseState.Open open && Access.BranchReads(viewer, open, answer.Head, context)));

    /// <summary>
    /// Who the child is, for somebody who reads the whole: as their own branch wrote it, or as it was handed to them. Null where it was not, or has been erased.
    /// </summary>
    public static ChildDetails? ChildOf(ConsultationReading reading, BranchId viewer, CaseState caseState, SharingContext context) =>
        reading is ConsultationReading.Whole && caseState is CaseState.Open open
            ? open.Identities.OrderByDescending(identity => identity.Item.AuthorBranch == viewer)
                .FirstOrDefault(identity => Access.BranchReads(viewer, open, identity.Item, context))?.Child.Value
            : null;

    private static ConsultationReading OfAsker(Viewer viewer, CaseState.Open open, SharingContext context) =>
        CaseAccess.Decide(viewer, open, context.Now) is CaseAccess.Staff
            ? new ConsultationReading.Whole(Why.Of("Ni ser detta eftersom er egen verksamhet skrev det."))
            : new ConsultationReading.Hidden();

    private static ConsultationReading OfBup(Viewer viewer, ConsultationState.Present consultation, CaseState.Open open, SharingContext context)
    {
        if (consultation.Withdrawn is not null)
        {
            return open.TakenOut is not null ? new ConsultationReading.Hidden() : new ConsultationReading.TakenBack();
        }

        if (!consultation.WithIdentity)
        {
            var gone = open.TakenOut is not null || open.Withdrawn.Any(withdrawn => withdrawn.ItemId == consultation.Head.ItemId);
            return gone ? new ConsultationReading.Hidden() : new ConsultationReading.WithoutIdentity();
        }

        var isOwn = consultation.Answer?.By is { } by && by.PersonId == viewer.PersonId && by.Branch == viewer.Branch;
        if (consultation.Answer?.By.Branch == viewer.Branch && !isOwn)
        {
            return new ConsultationReading.Hidden();
        }

        return Access.OfBranch(viewer.Branch, open, consultation.Head, context) is Reading.Granted granted
            ? new ConsultationReading.Whole(granted.Why)
            : isOwn ? new ConsultationReading.OwnAnswer() : new ConsultationReading.Hidden();
    }
}
