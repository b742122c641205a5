using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Sharing;

/// <summary>
/// When consent is asked for again, so that a child's support does not stop by surprise: the disclosing branch is reminded to ask, and those who read
/// by the consent are told until when.
/// </summary>
public static class ConsentRenewal
{
    /// <summary>How long before the last day the reminder comes, in days.</summary>
    public const int NoticeDays = 30;

    /// <summary>Whether a day is so near that it is told of.</summary>
    public static bool IsNear(DateOnly lastDay, DateOnly today) => today <= lastDay && lastDay < today.AddDays(NoticeDays);

    /// <summary>Whether a request is to be asked again: it holds, ends soon, and nobody has asked for its renewal.</summary>
    public static bool IsDue(SecrecyConsent consent, CaseState.Open @case, ConsentStanding standing, DateOnly today) =>
        standing is ConsentStanding.InForce or ConsentStanding.Partly
        && IsNear(consent.Scope.To, today)
        && !@case.Consents.Any(other => other.Renews == consent.ConsentId);
}
