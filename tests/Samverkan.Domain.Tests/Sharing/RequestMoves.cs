using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>A stödförfrågan on its way to socialtjänsten and back.</summary>
internal static class RequestMoves
{
    private static readonly SupportRequestContent s_content =
        new("Hur kan ni stödja familjen?", "Familjestöd", "Anpassad skoldag", null, null, new("Kim Påhittad", "Skolkurator", null, null, null));

    public static IReadOnlyList<Move> All { get; } = [Send, Send, Receive, Receive, Ask, Give, Answer, Answer, Tell, Close];

    private static IReadOnlyList<object> Send(Lived lived, By by, Dice dice)
    {
        var to = dice.Pick(World.SocialWorker, World.Stranger);
        var recipient = Moves.Recipient(lived, dice);
        return Moves.Of(SendSupportRequest.Decide(
            new(lived.NewId(), lived.NewId(1), lived.NewId(2), to.Unit, to.Branch, s_content, Urgency.Routine, [], recipient.Basis, recipient.Reason, null, World.Branches, by, lived.Now)
            {
                Concerns = Moves.Concerned(lived, dice),
            },
            lived.Case, lived.Request));
    }

    private static IReadOnlyList<object> Receive(Lived lived, By by, Dice dice) => Moves.Of(ReceiveSupportRequest.Decide(
        new(lived.NewId(), dice.Some(Lived.StaffOf(by).Keys), Lived.StaffOf(by), World.Branches, by, lived.Now), lived.Case, lived.Request));

    private static IReadOnlyList<object> Ask(Lived lived, By by, Dice dice) =>
        Moves.Of(AskSupplement.Decide(new(lived.NewId(), "Hur länge?", World.Branches, by, lived.Now), lived.Case, lived.Request));

    private static IReadOnlyList<object> Give(Lived lived, By by, Dice dice) =>
        Moves.Of(GiveSupplement.Decide(new(lived.NewId(), "Sedan i våras", World.Branches, by, lived.Now), lived.Case, lived.Request));

    private static IReadOnlyList<object> Answer(Lived lived, By by, Dice dice) => Moves.Of(AnswerSupportRequest.Decide(
        new(lived.NewId(), new(AnswerKind.Advises, "Ring oss", null), World.Branches, by, lived.Now) { Concerns = Moves.Concerned(lived, dice) }, lived.Case, lived.Request));

    private static IReadOnlyList<object> Tell(Lived lived, By by, Dice dice)
    {
        var content = dice.Chance(70);
        return Moves.Of(GiveFeedback.Decide(
            new(lived.NewId(), content ? FeedbackKind.WithContent : FeedbackKind.AnsweredToGuardians, content ? "Stöd inleds" : null, content ? LegalBasis.HarmAssessment : null, "Familjen vet", World.Branches, by, lived.Now),
            lived.Case, lived.Request));
    }

    private static IReadOnlyList<object> Close(Lived lived, By by, Dice dice) => Moves.Of(CloseSupportRequest.Decide(new(by, lived.Now), lived.Case, lived.Request));
}
