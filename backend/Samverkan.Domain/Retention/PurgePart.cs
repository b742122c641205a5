using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Retention;

/// <summary>
/// Destroys what one branch owns in a case, in every stream of the case, when its time is over. It is asked for by a person of the branch's own
/// huvudman, who has no part in the case; that the huvudman is their own is seen to where the proposal is found.
/// </summary>
public sealed record PurgePart(BranchId Branch, OwnersPart Part, By By, DateTimeOffset At)
{
    /// <summary>Decides the command over the case. Somebody may have written since it was proposed: then it is not due any more.</summary>
    public static Decision Decide(PurgePart command, CaseState state)
    {
        if (state is not CaseState.Open open)
        {
            return Decision.Refuse(Refusals.NotFound);
        }

        var verdict = RetentionDue.Of(command.Part, SwedishCalendar.DayOf(command.At));
        if (!verdict.IsDue(SwedishCalendar.DayOf(command.At)))
        {
            return Decision.Refuse(Refusals.RetentionNotDue);
        }

        return HasPart(open, command.Branch)
            ? Decision.Accept(new OwnersPartPurged(command.Branch, verdict.Class, command.By, command.At))
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

    /// <summary>What it leads to in a consultation: nothing in one that the branch has no side in.</summary>
    public static IReadOnlyList<object> In(ConsultationState state, PurgePart command) =>
        state is ConsultationState.Present consultation && (consultation.Asking.Branch == command.Branch || consultation.Asked.Branch == command.Branch)
            ? [new ConsultationPartPurged(command.Branch, command.By, command.At)]
            : [];

    /// <summary>What it leads to in what was brought up of the child in a meeting: nothing where the branch wrote no word.</summary>
    public static IReadOnlyList<object> In(AgendaItemState state, PurgePart command) =>
        state is AgendaItemState.Present item && item.Writings.Select(writing => writing.Head).Prepend(item.Head).Any(head => head.AuthorBranch == command.Branch)
            ? [new AgendaPartPurged(command.Branch, command.At)]
            : [];

    private static bool HasPart(CaseState.Open open, BranchId branch) =>
        open.Parties.Any(p => p.Item.AuthorBranch == branch)
        || open.Identities.Any(i => i.Item.AuthorBranch == branch)
        || open.Contacts.Any(c => c.Item.AuthorBranch == branch);
}
