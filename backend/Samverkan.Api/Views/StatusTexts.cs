using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Views;

/// <summary>Where things stand, in Swedish.</summary>
internal static class StatusTexts
{
    /// <summary>
    /// A stödförfrågan. What the receiver answered is the receiver's: the sender learns that there is an answer, and that the
    /// guardians have it (OSL 26 kap. 1 §).
    /// </summary>
    internal static string Of(SupportRequestStatus status, FeedbackKind? feedback, bool sender) => status switch
    {
        SupportRequestStatus.Sent => "Skickad",
        SupportRequestStatus.Received => "Mottagen",
        SupportRequestStatus.SupplementAsked => "Behöver komplettering",
        SupportRequestStatus.Answered when sender => "Mottagen, besvarad till vårdnadshavare",
        SupportRequestStatus.Answered => "Besvarad, återkoppling till skolan återstår",
        SupportRequestStatus.FeedbackGiven when sender && feedback == FeedbackKind.AnsweredToGuardians => "Mottagen, besvarad till vårdnadshavare",
        SupportRequestStatus.FeedbackGiven => "Återkopplad till skolan",
        _ => "Avslutad",
    };
}
