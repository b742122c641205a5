using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.AccessLogs.Seals;

/// <summary>
/// GET /api/access-log/seals/verification: whether the latest thousand seals of the read log match its rows. It tells numbers and nothing of what was read;
/// the whole log, which may be years of it, is verified by the host command <c>verify-log</c>.
/// </summary>
internal static class VerifySealsRoute
{
    private const int Latest = 1000;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/access-log/seals/verification", HandleAsync).Requires(Capability.ReviewLog).Shows<SealVerification>();

    private static async Task<IResult> HandleAsync(SealVerifier verifier, CancellationToken ct) => Results.Ok(await verifier.VerifyAsync(Latest, ct));
}
