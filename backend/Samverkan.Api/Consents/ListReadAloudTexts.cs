using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Consents;

/// <summary>A version of the text that is read aloud; <see cref="Current"/> is the one to ask with.</summary>
public sealed record ReadAloudVersion(int Version, bool Current, IReadOnlyList<ReadAloudLocale> Locales);

/// <summary>A language that the text exists in.</summary>
public sealed record ReadAloudLocale(string Locale, bool Reviewed);

/// <summary>GET /api/consent-texts</summary>
internal static class ListReadAloudTextsRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/consent-texts", (ReadAloudTexts texts) => TypedResults.Ok(texts.Versions)).Requires(Capability.WorkInCase).Shows<IReadOnlyList<ReadAloudVersion>>();
}
