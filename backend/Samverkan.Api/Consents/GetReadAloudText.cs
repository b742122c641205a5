using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Consents;

/// <summary>
/// One version of the text that is read aloud, in one language, sentence by sentence. <c>{{…}}</c> stands where the names and the days of the
/// question are put in. <see cref="Reviewed"/> is false for a translation that nobody has vouched for.
/// </summary>
/// <param name="Version">The wording.</param>
/// <param name="Locale">The language.</param>
/// <param name="Reviewed">Whether somebody has vouched for it.</param>
/// <param name="Ask">Who wants to tell whom: <c>{{discloser}}</c>, <c>{{receivers}}</c>.</param>
/// <param name="About">Stands before the areas.</param>
/// <param name="Purpose">Stands before the purpose.</param>
/// <param name="Exclusions">Stands before what is left out.</param>
/// <param name="Period">For how long: <c>{{from}}</c>, <c>{{to}}</c>.</param>
/// <param name="Choice">That one may say yes, no, or yes to a part.</param>
/// <param name="Change">That one may change one's mind, and what that means.</param>
/// <param name="No">What happens after a no.</param>
/// <param name="Duty">What is told without consent (SoL 19 kap. 1 §).</param>
/// <param name="Areas">A sentence for each information area.</param>
/// <param name="Branches">A sentence for each kind of receiver.</param>
public sealed record ReadAloudText(
    int Version,
    string Locale,
    bool Reviewed,
    string Ask,
    string About,
    string Purpose,
    string Exclusions,
    string Period,
    string Choice,
    string Change,
    string No,
    string Duty,
    IReadOnlyDictionary<string, string> Areas,
    IReadOnlyDictionary<string, string> Branches);

/// <summary>GET /api/consent-texts/{version}</summary>
internal static class GetReadAloudTextRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/consent-texts/{version:int}", Handle).Requires(Capability.WorkInCase).Shows<ReadAloudText>();

    private static IResult Handle(int version, string? locale, ReadAloudTexts texts) =>
        texts.Find(version, locale) is { } text ? TypedResults.Ok(text) : ProblemResult.NotFound;
}
