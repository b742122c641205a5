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
    public static ConsentStatus Of(SecrecyConsent consent, DateOnly today, RequiredPersons persons) => Of(consent, today, _ => persons);

    /// <summary>The status on a day, given whose answers are needed, and who may block, for each area: the child may decide alone about some.</summary>
    public static ConsentStatus Of(SecrecyConsent consent, DateOnly today, Func<InformationArea, RequiredPersons> personsFor)
    {
        var persons = RequiredPersons.ForAny(consent.Scope.Areas.Select(personsFor));
        var all = persons.Must.Concat(persons.MayBlock).Select(id => AnswerOf(consent, id)).ToList();
        var yes = persons.Must.Count(id => AnswerOf(consent, id) is ConsentAnswer.Given or ConsentAnswer.Limited);
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

        if (persons.Must.Count == 0)
        {
            return new(ConsentStanding.Asked, "Det finns ingen registrerad som kan samtycka.");
        }

        var waitedFor = persons.Must.Count(id => !IsSettled(consent, id, persons, today));
        return waitedFor > 0 || yes == 0
            ? new(ConsentStanding.Asked, $"{Math.Max(waitedFor, 1)} av {persons.Must.Count} har inte svarat. Inget får delas ännu.")
            : OfUnanimous(consent, today, personsFor);
    }

    private static ConsentStatus OfUnanimous(SecrecyConsent consent, DateOnly today, Func<InformationArea, RequiredPersons> personsFor)
    {
        var day = today < consent.Scope.From ? consent.Scope.From : today;
        var verdicts = consent.Scope.ReceivingBranches
            .SelectMany(_ => consent.Scope.Areas, (branch, area) => ConsentRules.Decide([consent], personsFor(area), consent.Scope.DisclosingBranch, branch, area, day))
            .ToList();
        var covered = verdicts.Count(verdict => verdict.Holds);
        if (covered == 0)
        {
            return new(ConsentStanding.Conflict, "Svaren går isär: de har sagt ja till olika saker. Inget får delas.");
        }

        var exception = verdicts.Exists(verdict => verdict.ByException) ? " Undantag är antecknat för den som inte har svarat." : "";
        var until = verdicts.Where(verdict => verdict.Holds).Max(verdict => verdict.Until) ?? consent.Scope.To;
        if (today < consent.Scope.From)
        {
            return new(ConsentStanding.NotYet, $"Alla har sagt ja. Gäller från och med {Iso(consent.Scope.From)}.{exception}");
        }

        return covered < verdicts.Count
            ? new(ConsentStanding.Partly, $"Gäller delvis till och med {Iso(until)}.{exception}")
            : new(ConsentStanding.InForce, $"Gäller till och med {Iso(until)}.{exception}");
    }

    private static bool IsSettled(SecrecyConsent consent, Guid person, RequiredPersons persons, DateOnly today) =>
        AnswerOf(consent, person) is ConsentAnswer.Given or ConsentAnswer.Limited
        || (persons.MayBeExcepted.Contains(person) && consent.Exceptions.Any(exception => exception.PersonId == person && today <= exception.Until));

    private static ConsentAnswer? AnswerOf(SecrecyConsent consent, Guid person) => consent.Answers.LastOrDefault(a => a.PersonId == person)?.Answer;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
