using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Consultations;

/// <summary>
/// Answers a consultation with a theme and advice: BUP does, and after a telephone call also whoever asked, who writes what was said. What BUP answers about
/// a child by name is BUP's own item, and goes to the asking side on a basis of its own (<see cref="Basis"/>): to have been asked gives no right to tell.
/// </summary>
public sealed record AnswerConsultation(Guid ItemId, ConsultationAdvice Advice, LegalBasis Basis, string? BasisReason)
{
    /// <summary>Decides the command.</summary>
    public static PairDecision Decide(AnswerConsultation command, ConsultationScene scene)
    {
        if (scene.Consultation is not ConsultationState.Present asked || NotSide(asked, scene))
        {
            return PairDecision.Refuse(Refusals.NotFound);
        }

        var byAsker = asked.Asking == scene.Own;
        if (byAsker && asked.Way != ConsultationWay.Phone)
        {
            return PairDecision.Refuse(Refusals.ConsultationNotAnswerer);
        }

        if (byAsker && asked.CaseId is not null && !Participation.TryFind(scene.Case, scene.By, out _, out _))
        {
            return PairDecision.Refuse(Participation.WhyNot(scene.Case, scene.By));
        }

        if (asked.IsAnswered)
        {
            return PairDecision.Refuse(Refusals.ConsultationIsAnswered);
        }

        if (asked.Withdrawn is not null)
        {
            return PairDecision.Refuse(Refusals.ConsultationIsWithdrawn);
        }

        if (!asked.WithIdentity && AdviceTexts.Check(command.Advice, knowsChild: byAsker, scene) is { } identifies)
        {
            return PairDecision.Refuse(identifies);
        }

        return byAsker ? OfAsker(command, asked, scene) : OfBup(command, asked, scene);
    }

    private static bool NotSide(ConsultationState.Present asked, ConsultationScene scene) =>
        asked.Asking != scene.Own && (asked.Asked != scene.Own || !BupReads(asked, scene));

    // By name only as long as the basis holds on which BUP was told.
    private static bool BupReads(ConsultationState.Present asked, ConsultationScene scene) =>
        !asked.WithIdentity || (scene.OpenCase is { } open && Access.BranchReads(scene.By.Branch, open, asked.Head, scene.Context));

    // What the asking side writes of a call is the same item as its question: whoever has the one has the other.
    private static PairDecision OfAsker(AnswerConsultation command, ConsultationState.Present asked, ConsultationScene scene) => PairDecision.Accept(
        [], new ConsultationAnswered(asked.Head, Items.Owned(asked.Subject, scene.By.Branch, command.Advice), scene.By, scene.At));

    private static PairDecision OfBup(AnswerConsultation command, ConsultationState.Present asked, ConsultationScene scene)
    {
        if (!asked.WithIdentity || scene.OpenCase is not { } open)
        {
            var nobody = Items.Head(command.ItemId, InformationArea.Health, scene.By, scene.Branches);
            return PairDecision.Accept([], new ConsultationAnswered(nobody, Items.Owned(asked.ConsultationId, scene.By.Branch, command.Advice), scene.By, scene.At));
        }

        var head = Items.Head(command.ItemId, InformationArea.Health, scene.By, scene.Branches, [.. asked.Head.Concerns]);
        var handover = HandingOver.ToBranch(open, [head], new(asked.Asking.Branch, command.Basis, command.BasisReason), scene.By, scene.Context);
        return handover.Refusal is { } refusal
            ? PairDecision.Refuse(refusal)
            : PairDecision.Accept(
                ChildAskedAbout.Events(handover, scene),
                new ConsultationAnswered(head, Items.Owned(asked.Subject, scene.By.Branch, command.Advice), scene.By, scene.At));
    }
}
