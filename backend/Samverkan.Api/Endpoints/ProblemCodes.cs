using Samverkan.Domain;

namespace Samverkan.Api.Endpoints;

/// <summary>A published refusal: its status and the title shown to people. Codes are described in <c>contracts/problems.md</c>.</summary>
public sealed record ProblemCode(string Code, int Status, string Title);

/// <summary>Every code that the host answers with. A contract test keeps the table and <c>contracts/problems.md</c> alike.</summary>
public static class ProblemCodes
{
    private static readonly Dictionary<string, ProblemCode> s_codes = new ProblemCode[]
    {
        new("request.invalid", 400, "Något i formuläret behöver rättas"),
        new("request.malformed", 400, "Begäran gick inte att läsa"),
        new("request.unknown-member", 400, "Begäran innehåller ett okänt fält"),
        new("idempotency-key.missing", 400, "Begäran saknar nyckel för upprepning"),
        new("session.missing", 401, "Du behöver logga in"),
        new("csrf.invalid", 403, "Sidan behöver läsas in på nytt"),
        new("assignment.required", 403, "Välj vilket uppdrag du arbetar i"),
        new("capability.missing", 403, "Ditt uppdrag ger inte rätt till detta"),
        new("person.unknown", 403, "Du finns inte upplagd i Samverkan"),
        new("sign-in.failed", 403, "Inloggningen gick inte att slutföra"),
        new("not-found", 404, "Sidan finns inte"),
        new("child.already-has-case", 409, "Barnet har redan ett ärende"),
        new("child.already-open-in-unit", 409, "Barnet har redan ett ärende på din enhet"),
        new("request.method-not-allowed", 405, "Åtgärden finns inte"),
        new("precondition.stale", 412, "Någon annan har ändrat under tiden"),
        new("request.too-large", 413, "Texten är för lång"),
        new("request.wrong-content-type", 415, "Begäran har fel format"),
        new("idempotency-key.reused", 422, "Nyckeln har redan använts"),
        new("precondition.missing", 428, "Begäran säger inte vilken version den gäller"),
        new("rate.limited", 429, "För många försök på kort tid"),
        new("internal", 500, "Något gick fel hos oss"),
        new("read.not-recorded", 500, "Uppgifterna kunde inte visas"),
        new("command.busy", 503, "Många arbetar i ärendet just nu"),
        new("session.unverified", 503, "Inloggningen kan inte kontrolleras"),
        new("sign-in.unavailable", 503, "Inloggningstjänsten svarar inte"),
    }.Concat(Refusals.All.Select(OfDomain)).DistinctBy(code => code.Code).ToDictionary(code => code.Code, StringComparer.Ordinal);

    /// <summary>All codes.</summary>
    public static IReadOnlyCollection<ProblemCode> All => s_codes.Values;

    /// <summary>The entry of a code. A code that is not published is a bug, met in tests.</summary>
    public static ProblemCode Find(string code) =>
        s_codes.TryGetValue(code, out var found) ? found : throw new InvalidOperationException($"The refusal code '{code}' is not in {nameof(ProblemCodes)}.");

    private static ProblemCode OfDomain(Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.Rule => new(refusal.Code, 422, "Det går inte att göra så"),
        RefusalKind.Conflict => new(refusal.Code, 409, "Läget är ett annat"),
        RefusalKind.Missing => new(refusal.Code, 404, "Det finns inte"),
        _ => throw new InvalidOperationException($"Unknown kind of refusal {refusal.Kind}."),
    };
}
