using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.SupportRequests;

/// <summary>The receiver answers. Kind and text are socialtjänsten's own: the sender learns them only through feedback that has a basis.</summary>
public sealed record AnswerSupportRequest(Guid ItemId, SupportAnswer Answer, IReadOnlyDictionary<BranchId, BranchFacts> Branches, By By, DateTimeOffset At)
{
    /// <summary>The persons besides the child whose data it holds: it is handed over only with their own consent as well.</summary>
    public IReadOnlyList<Guid> Concerns { get; init; } = [];

    /// <summary>Decides the command.</summary>
    public static Decision Decide(AnswerSupportRequest command, CaseState caseState, SupportRequestState state)
    {
        if (Sides.NotReceiver(caseState, state, command.By) is { } refusal)
        {
            return Decision.Refuse(refusal);
        }

        var (open, request) = ((CaseState.Open)caseState, (SupportRequestState.Present)state);
        if (request.Answer?.Item.ItemId == command.ItemId || (request.Status == SupportRequestStatus.Answered && request.Answer?.Answer.Value == command.Answer))
        {
            return Decision.Nothing;
        }

        if (request.Status is not (SupportRequestStatus.Received or SupportRequestStatus.SupplementAsked))
        {
            return Decision.Refuse(Refusals.SupportRequestWrongState);
        }

        if (ConcernedPersons.Check(open, command.Concerns, command.By, new(command.At, command.Branches)) is { } unknown)
        {
            return Decision.Refuse(unknown);
        }

        var head = Items.Head(command.ItemId, InformationArea.Interventions, command.By, command.Branches, ConcernedPersons.Of(open, command.Concerns));
        return Decision.Accept(new SupportRequestAnswered(head, Items.Owned(open.ChildId, command.By.Branch, command.Answer), command.By, command.At));
    }
}
