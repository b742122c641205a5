using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.ContactRoutes;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.ContactRoutes.EndContactRoute;

namespace Samverkan.Api.ContactRoutes;

/// <summary>There is no contact for the municipality any more; <see cref="Revision"/> is the one that was read.</summary>
public sealed record EndContactRoute(int Revision);

/// <summary>What was read.</summary>
internal sealed class EndContactRouteValidator : AbstractValidator<EndContactRoute>
{
    public EndContactRouteValidator() => RuleFor(route => route.Revision).GreaterThan(0).WithMessage("Läs in sidan på nytt och försök igen.");
}

/// <summary>POST /api/contact-routes/{municipality}/ending: the actor's own branch's. Another's does not exist here.</summary>
internal static class EndContactRouteRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/contact-routes/{municipality}/ending", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(string municipality, EndContactRoute body, Actor actor, CommandRunner runner, CancellationToken ct)
    {
        var routeId = ContactRouteState.IdOf(actor.Branch, municipality);
        return runner.AddAsync(
            routeId,
            session => session.Stream<ContactRouteState>(routeId),
            (stream, work) => work.Settle(stream, routeId, Command.Decide(new(body.Revision, work.By, work.Now), stream.State)),
            ct);
    }
}
