using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Views;

/// <summary>What the viewer can do with a request for consent.</summary>
internal static class ConsentActions
{
    /// <summary>The actions.</summary>
    internal static IReadOnlyList<Action> Of(Sight sight, SecrecyConsent consent)
    {
        var person = consent.Answers.Count > 0 ? consent.Answers[0].PersonId : sight.Case.ChildId;
        var said = consent.Answers.FirstOrDefault(answer => answer.Answer is ConsentAnswer.Given or ConsentAnswer.Limited)?.PersonId ?? person;
        return
        [
            Allowed.By(
                "answer",
                RecordConsentAnswer.Decide(
                    new(consent.ConsentId, person, ConsentAnswer.Given, null, null, ConsentForm.Written, false, null, sight.At.By, sight.At.Now), sight.Case)),
            Allowed.By("recordException", RecordConsentException.Decide(
                new(consent.ConsentId, Guid.NewGuid(), Silent(sight, consent), ConsentExceptionGround.GuardianPrevented, "", sight.At.Today, sight.At.By, sight.At.Now), sight.Case)),
            Allowed.By("revoke", RevokeConsent.Decide(new(consent.ConsentId, said, null, sight.At.By, sight.At.Now), sight.Case)),
        ];
    }

    // A guardian who has been asked and has not answered; the child when there is none, for whom no exception is made.
    private static Guid Silent(Sight sight, SecrecyConsent consent) => consent.Answers
        .Where(answer => answer.Answer is ConsentAnswer.Asked or ConsentAnswer.Unanswered && sight.Case.Guardians.Any(guardian => guardian.PersonId == answer.PersonId))
        .Select(answer => answer.PersonId)
        .FirstOrDefault(sight.Case.ChildId);
}
