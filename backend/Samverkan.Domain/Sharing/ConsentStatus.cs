namespace Samverkan.Domain.Sharing;

/// <summary>Where one request for consent stands.</summary>
public enum ConsentStanding
{
    /// <summary>Someone whose answer is needed has not answered.</summary>
    Asked,

    /// <summary>Everyone has said yes to all of it, and the period is running.</summary>
    InForce,

    /// <summary>Everyone has said yes, someone not to all of it.</summary>
    Partly,

    /// <summary>The answers do not agree.</summary>
    Conflict,

    /// <summary>Tackat nej.</summary>
    Declined,

    /// <summary>The period is over.</summary>
    Expired,

    /// <summary>Someone has revoked.</summary>
    Revoked,

    /// <summary>Everyone has said yes, the period has not begun.</summary>
    NotYet,
}

/// <summary>
/// Where one request stands, for the branch that asked. It sums up that request alone; whether something may be handed over is
/// decided by <see cref="ConsentRules"/> over all requests.
/// </summary>
public sealed record ConsentStatus(ConsentStanding Standing, string Text)
{
    /// <summary>The status on a day, given whose answers are needed and who may block.</summary>
    public static ConsentStatus Of(SecrecyConsent consent, DateOnly today, RequiredPersons persons)
    {
        var needed = persons.Must.Select(id => AnswerOf(consent, id)).ToList();
        var blocking = persons.MayBlock.Select(id => AnswerOf(consent, id)).ToList();
        var all = needed.Concat(blocking).ToList();
        var yes = needed.Count(a => a is ConsentAnswer.Given or ConsentAnswer.Limited);
        if (all.Contains(ConsentAnswer.Revoked))
        {
            return new(ConsentStanding.Revoked, "Återkallat. Inget får delas med stöd av detta samtycke.");
        }

        if (all.Contains(ConsentAnswer.Declined))
        {
            return yes > 0
                ? new(ConsentStanding.Conflict, "Svaren går isär: någon har sagt ja och någon har tackat nej. Inget får delas.")
                : new(ConsentStanding.Declined, "Tackat nej. Inget får delas.");
        }

        if (today > consent.Scope.To)
        {
            return new(ConsentStanding.Expired, "Tiden har gått ut. Fråga på nytt om det behövs.");
        }

        if (needed.Count == 0)
        {
            return new(ConsentStanding.Asked, "Det finns ingen registrerad som kan samtycka.");
        }

        return yes < needed.Count
            ? new(ConsentStanding.Asked, $"{needed.Count - yes} av {needed.Count} har inte svarat. Inget får delas ännu.")
            : OfUnanimous(consent, today, persons);
    }

    private static ConsentStatus OfUnanimous(SecrecyConsent consent, DateOnly today, RequiredPersons persons)
    {
        var (covered, asked) = Coverage(consent, persons);
        if (covered == 0)
        {
            return new(ConsentStanding.Conflict, "Svaren går isär: de har sagt ja till olika saker. Inget får delas.");
        }

        if (today < consent.Scope.From)
        {
            return new(ConsentStanding.NotYet, $"Alla har sagt ja. Gäller från och med {Iso(consent.Scope.From)}.");
        }

        return covered < asked
            ? new(ConsentStanding.Partly, $"Gäller delvis till och med {Iso(consent.Scope.To)}.")
            : new(ConsentStanding.InForce, $"Gäller till och med {Iso(consent.Scope.To)}.");
    }

    private static (int Covered, int Asked) Coverage(SecrecyConsent consent, RequiredPersons persons)
    {
        var day = consent.Scope.From;
        var pairs = consent.Scope.ReceivingBranches.SelectMany(_ => consent.Scope.Areas, (branch, area) => (branch, area)).ToList();
        return (pairs.Count(p => ConsentRules.Holds([consent], persons, consent.Scope.DisclosingBranch, p.branch, p.area, day)), pairs.Count);
    }

    private static ConsentAnswer? AnswerOf(SecrecyConsent consent, Guid person) => consent.Answers.LastOrDefault(a => a.PersonId == person)?.Answer;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
