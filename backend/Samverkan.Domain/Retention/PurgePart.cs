using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Retention;

/// <summary>
/// Destroys what one branch owns, when its time is over: in a case, in every stream of it, or in what is about no case: what a meeting's room heard without
/// identity, and a consultation without it. It is asked for by a person of the branch's own huvudman, who has no part in any of it; that the huvudman is
/// their own is seen to where the proposal is found.
/// </summary>
public sealed record PurgePart(BranchId Branch, OwnersPart Part, By By, DateTimeOffset At)
{
    /// <summary>When the part is due, on the day of the command.</summary>
    public RetentionVerdict Verdict => RetentionDue.Of(Part, SwedishCalendar.DayOf(At));

    /// <summary>Null when it is due. Somebody may have written since it was proposed: then it is not any more.</summary>
    public static Refusal? WhyNot(PurgePart command) => command.Verdict.IsDue(SwedishCalendar.DayOf(command.At)) ? null : Refusals.RetentionNotDue;

    /// <summary>
    /// Decides the command over the case. <paramref name="elsewhere"/>: the branch holds something in the other streams of the case; whoever was asked, or sat
    /// in a meeting, may hold no more than that.
    /// </summary>
    public static Decision Decide(PurgePart command, CaseState state, bool elsewhere = false)
    {
        if (state is not CaseState.Open open)
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        if (WhyNot(command) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        return elsewhere || HasPart(open, command.Branch)
            ? Decision.Accept(new OwnersPartPurged(command.Branch, command.Verdict.Class, command.By, command.At))
            : Decision.Nothing;
    }

    /// <summary>What it leads to in a wheel: nothing in one that another branch made.</summary>
    public static IReadOnlyList<object> In(WheelState state, PurgePart command) =>
        state is WheelState.Present wheel && wheel.StartedBy.Branch == command.Branch ? [new WheelPurged(command.Branch, command.By, command.At)] : [];

    /// <summary>What it leads to in a stödförfrågan: nothing in one that the branch has no side in.</summary>
    public static IReadOnlyList<object> In(SupportRequestState state, PurgePart command) =>
        state is SupportRequestState.Present request && (request.SentBy.Branch == command.Branch || request.ToBranch == command.Branch)
            ? [new RequestPartPurged(command.Branch, command.By, command.At)]
            : [];

    /// <summary>What it leads to in a consultation: nothing in one where the branch wrote no word about <paramref name="subject"/>, the child or the consultation itself.</summary>
    public static IReadOnlyList<object> In(ConsultationState state, PurgePart command, Guid subject) =>
        state is ConsultationState.Present consultation && consultation.HeadsUnder(subject).Any(head => head.AuthorBranch == command.Branch)
            ? [new ConsultationPartPurged(command.Branch, command.By, command.At)]
            : [];

    /// <summary>What it leads to in a term of meetings: nothing where the evaluation is another branch's.</summary>
    public static IReadOnlyList<object> In(EhtCycleState state, PurgePart command) =>
        state is EhtCycleState.Present { Evaluation: { Erased: false } evaluation } && evaluation.Key.Owner == command.Branch.Value
            ? [new EvaluationPurged(command.Branch, command.By, command.At)]
            : [];

    /// <summary>What it leads to in what was brought up in a meeting: nothing where the branch wrote no word.</summary>
    public static IReadOnlyList<object> In(AgendaItemState state, PurgePart command) =>
        state is AgendaItemState.Present item && item.Writings.Select(writing => writing.Head).Prepend(item.Head).Any(head => head.AuthorBranch == command.Branch)
            ? [new AgendaPartPurged(command.Branch, command.At)]
            : [];

    private static bool HasPart(CaseState.Open open, BranchId branch) =>
        open.Parties.Any(p => p.Item.AuthorBranch == branch)
        || open.Identities.Any(i => i.Item.AuthorBranch == branch)
        || open.Contacts.Any(c => c.Item.AuthorBranch == branch);
}
