using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.SupportRequests;

/// <summary>
/// Återkoppling till skolan. Without a basis the school learns only that the request has been answered to the guardians; content is
/// socialtjänsten's and needs a basis of its own (OSL 26 kap. 1 §).
/// </summary>
public sealed record GiveFeedback(
    Guid ItemId,
    FeedbackKind Kind,
    string? Text,
    LegalBasis? Basis,
    string? BasisReason,
    IReadOnlyDictionary<BranchId, BranchFacts> Branches,
    By By,
    DateTimeOffset At)
{
    /// <summary>The persons besides the child whose data it holds: it is handed over only with their own consent as well.</summary>
    public IReadOnlyList<Guid> Concerns { get; init; } = [];

    /// <summary>Decides the command over the case and the request.</summary>
    public static PairDecision Decide(GiveFeedback command, CaseState caseState, SupportRequestState state)
    {
        if (Sides.NotReceiver(caseState, state, command.By) is { } refusal)
        {
            return PairDecision.Refuse(refusal);
        }

        var (open, request) = ((CaseState.Open)caseState, (SupportRequestState.Present)state);
        var hasContent = !string.IsNullOrWhiteSpace(command.Text);
        if (hasContent != (command.Kind == FeedbackKind.WithContent) || hasContent != command.Basis is not null)
        {
            return PairDecision.Refuse(Refusals.SupportRequestFeedbackInvalid);
        }

        if (request.Feedback is { } given && given.Kind == command.Kind && given.Text?.Value == command.Text)
        {
            return PairDecision.Nothing;
        }

        if (request.Status != SupportRequestStatus.Answered)
        {
            return PairDecision.Refuse(Refusals.SupportRequestWrongState);
        }

        return command is { Text: { } text, Basis: { } basis }
            ? WithContent(command, open, new(request.SentBy.Branch, basis, command.BasisReason), text)
            : PairDecision.Accept([], new FeedbackGiven(command.Kind, null, null, command.By, command.At));
    }

    private static PairDecision WithContent(GiveFeedback command, CaseState.Open open, Recipient recipient, string text)
    {
        if (ConcernedPersons.Check(open, command.Concerns, command.By, new(command.At, command.Branches)) is { } unknown)
        {
            return PairDecision.Refuse(unknown);
        }

        var head = Items.Head(command.ItemId, InformationArea.Interventions, command.By, command.Branches, ConcernedPersons.Of(open, command.Concerns));
        var handover = Sides.HandOver(open, head, recipient, command.By, command.At, command.Branches);
        return handover.Refusal is { } noBasis
            ? PairDecision.Refuse(noBasis)
            : PairDecision.Accept(
                [new ItemsDisclosed(handover.Disclosures, command.By, command.At)],
                new FeedbackGiven(command.Kind, head, Items.Owned(open.ChildId, command.By.Branch, text), command.By, command.At));
    }
}
