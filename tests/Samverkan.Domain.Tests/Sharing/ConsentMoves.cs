using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>Asking, answering, revoking, letting a silence be, and letting the child decide alone.</summary>
internal static class ConsentMoves
{
    public static IReadOnlyList<Move> All { get; } =
        [Request, Request, Answer, Answer, Answer, Answer, Answer, Answer, Answer, Answer, Revoke, Except, Except, WithdrawException, Assess, WithdrawAssessment];

    private static IReadOnlyList<object> Request(Lived lived, By by, Dice dice)
    {
        var others = Lived.People.Select(p => p.Branch).Distinct().Where(branch => branch != by.Branch || dice.Chance(3)).ToList();
        var areas = dice.Chance(70) ? Enum.GetValues<InformationArea>() : dice.Some(Enum.GetValues<InformationArea>());
        var from = lived.Today.AddDays(dice.Chance(80) ? 0 : dice.Number(-5, 20));
        var scope = new ConsentScope(by.Branch, dice.Chance(50) ? others : dice.Some(others), areas, from, from.AddDays(dice.Number(0, 120)));
        var persons = dice.Chance(70) ? [.. ProtectionRules.PersonsOf(lived.Case)] : dice.Some(ProtectionRules.PersonsOf(lived.Case));
        return Moves.Of(RequestConsent.Decide(
            new(lived.NewId(), scope, new("Att samordna", null), persons, by, lived.Now) { Renews = dice.Chance(25) ? Consent(lived, by, dice).ConsentId : null }, lived.Case));
    }

    private static IReadOnlyList<object> Answer(Lived lived, By by, Dice dice)
    {
        var consent = Consent(lived, by, dice);
        var waiting = consent.Answers.Where(a => a.Answer is ConsentAnswer.Asked).Select(a => a.PersonId).ToList();
        var person = waiting.Count > 0 && dice.Chance(80) ? dice.Pick(waiting) : dice.PickOr(consent.Answers.Select(a => a.PersonId), World.Mother);
        var answer = dice.Chance(75) ? ConsentAnswer.Given : dice.Pick(Enum.GetValues<ConsentAnswer>());
        var limited = answer == ConsentAnswer.Limited;
        return Moves.Of(RecordConsentAnswer.Decide(
            new(consent.ConsentId, person, answer, limited && dice.Chance(70) ? dice.Some(consent.Scope.Areas) : null, limited && dice.Chance(50) ? dice.Some(consent.Scope.ReceivingBranches) : null,
                ConsentForm.Written, false, null, by, lived.Now), lived.Case));
    }

    private static IReadOnlyList<object> Revoke(Lived lived, By by, Dice dice)
    {
        var consent = Consent(lived, by, dice);
        return Moves.Of(RevokeConsent.Decide(new(consent.ConsentId, dice.PickOr(consent.Answers.Select(a => a.PersonId), World.Mother), null, by, lived.Now), lived.Case));
    }

    private static IReadOnlyList<object> Except(Lived lived, By by, Dice dice)
    {
        var consent = Consent(lived, by, dice, c => c.Answers.Any(a => a.Answer == ConsentAnswer.Given) && c.Answers.Any(a => a.Answer == ConsentAnswer.Asked));
        var silent = consent.Answers.Where(a => a.Answer is ConsentAnswer.Asked or ConsentAnswer.Unanswered).Select(a => a.PersonId);
        return Moves.Of(RecordConsentException.Decide(
            new(consent.ConsentId, lived.NewId(), dice.PickOr(silent, World.Father), dice.Pick(Enum.GetValues<ConsentExceptionGround>()), "Kan inte nås", lived.Today.AddDays(dice.Number(0, 20)), by, lived.Now), lived.Case));
    }

    private static IReadOnlyList<object> WithdrawException(Lived lived, By by, Dice dice)
    {
        var excepted = lived.Case.Consents.Where(c => c.Scope.DisclosingBranch == by.Branch || dice.Chance(10)).SelectMany(c => c.Exceptions, (c, e) => (c.ConsentId, e.ExceptionId));
        var (consent, exception) = dice.PickOr(excepted, (World.Id(998), World.Id(997)));
        return Moves.Of(WithdrawConsentException.Decide(new(consent, exception, by, lived.Now), lived.Case));
    }

    private static IReadOnlyList<object> Assess(Lived lived, By by, Dice dice) =>
        Moves.Of(AssessMaturity.Decide(new(lived.NewId(), dice.Some(Enum.GetValues<InformationArea>()), "Resonerar moget", by, lived.Now), lived.Case));

    private static IReadOnlyList<object> WithdrawAssessment(Lived lived, By by, Dice dice) =>
        Moves.Of(WithdrawMaturityAssessment.Decide(new(dice.PickOr(lived.Case.Maturity.Select(m => m.AssessmentId), World.Id(996)), by, lived.Now), lived.Case));

    /// <summary>Mostly what one's own branch has asked; now and then another's, or one that there is not.</summary>
    private static SecrecyConsent Consent(Lived lived, By by, Dice dice, Func<SecrecyConsent, bool>? rather = null) => dice.PickOr(
        lived.Case.Consents.Where(c => (c.Scope.DisclosingBranch == by.Branch && rather?.Invoke(c) != false) || dice.Chance(5)),
        new(World.Id(995), World.Scope(), Items.Owned(World.Child, World.StudentHealth, new ConsentWords("Att samordna", null)), [], by, lived.Now));
}
