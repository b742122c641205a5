using Microsoft.AspNetCore.Antiforgery;
using Samverkan.Api.Endpoints;

namespace Samverkan.Api.Identity;

/// <summary>
/// Lets a request through to its endpoint only when the endpoint's stated policy is met: session, antiforgery for everything that
/// changes, assignment, capability, in that order. Outside the endpoints there is nothing to guard but static files.
/// </summary>
internal sealed class PolicyGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, SessionReader sessions, IAntiforgery antiforgery)
    {
        var refusal = context.GetEndpoint()?.Metadata.GetMetadata<EndpointPolicy>() switch
        {
            null or EndpointPolicy.Anyone => null,
            EndpointPolicy.SignedIn => await SignedInAsync(context, sessions, antiforgery),
            EndpointPolicy.AnyOf policy => await SignedInAsync(context, sessions, antiforgery) ?? Capable(context, policy),
            var unknown => throw new InvalidOperationException($"Unknown policy {unknown.GetType().Name}."),
        };

        await (refusal?.ExecuteAsync(context) ?? next(context));
    }

    private static async Task<ProblemResult?> SignedInAsync(HttpContext context, SessionReader sessions, IAntiforgery antiforgery)
    {
        if (!sessions.CanTell)
        {
            return new ProblemResult("session.unverified", "Det går inte att kontrollera inloggningar just nu. Försök igen om en stund. Det du skrev finns kvar.");
        }

        var session = sessions.Read(context);
        if (session is null)
        {
            return new ProblemResult("session.missing", "Logga in för att fortsätta. Det du skrev finns kvar.");
        }

        context.Features.Set(session);
        if (session.Active is { } actor)
        {
            context.Features.Set(actor);
        }

        return IsSafe(context.Request.Method) || await antiforgery.IsRequestValidAsync(context)
            ? null
            : new ProblemResult("csrf.invalid", "Sidans säkerhetsnyckel stämmer inte. Läs in sidan på nytt och försök igen.");
    }

    private static ProblemResult? Capable(HttpContext context, EndpointPolicy.AnyOf policy) =>
        context.Features.Get<Actor>() switch
        {
            null => new ProblemResult("assignment.required", "Välj vilket uppdrag du arbetar i, och försök igen."),
            var actor when policy.Capabilities.Any(actor.Capabilities.Contains) => null,
            _ => new ProblemResult("capability.missing", "Det här ingår inte i det uppdrag du arbetar i nu."),
        };

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
