using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.ContactRoutes;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.ContactRoutes.KeepContactRoute;

namespace Samverkan.Api.ContactRoutes;

/// <summary>How BUP is reached from a municipality; <see cref="Revision"/> is the one that was read, 0 for none.</summary>
public sealed record KeepContactRoute(string UnitId, Guid ContactPersonId, Guid? DeputyId, string Phone, string Hours, int Revision);

/// <summary>A unit, a person, a number and hours.</summary>
internal sealed class KeepContactRouteValidator : AbstractValidator<KeepContactRoute>
{
    public KeepContactRouteValidator()
    {
        RuleFor(route => route.UnitId).Line("mottagning");
        RuleFor(route => route.ContactPersonId).NotEmpty().WithMessage("Välj kontaktperson.");
        RuleFor(route => route.Phone).NotEmpty().WithMessage("Fyll i telefonnummer.");
        RuleFor(route => (string?)route.Phone).Phone().OverridePropertyName("phone");
        RuleFor(route => route.Hours).Line("telefontid");
    }
}

/// <summary>POST /api/contact-routes/{municipality}: by BUP's own staff, for their own branch.</summary>
internal static class KeepContactRouteRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/contact-routes/{municipality}", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(string municipality, KeepContactRoute body, Actor actor, CommandRunner runner, DirectoryIndex directory, CancellationToken ct)
    {
        var routeId = ContactRouteState.IdOf(actor.Branch, municipality);
        return runner.AddAsync(
            routeId,
            session => session.Stream<ContactRouteState>(routeId),
            (stream, work) => directory.Current.FindUnit(new UnitId(body.UnitId)) is { } unit
                ? work.Settle(stream, routeId, Command.Decide(CommandOf(municipality, body, unit, directory.Current, work), stream.State))
                : CommandAnswer.Refuse(Refusals.UnitUnknown),
            ct);
    }

    private static Command CommandOf(string municipality, KeepContactRoute body, DirectoryUnit unit, DirectorySnapshot directory, CommandWork work) => new(
        municipality,
        new(unit.Id, body.ContactPersonId, body.DeputyId, body.Phone.Trim(), body.Hours.Trim()),
        body.Revision,
        unit.Branch,
        Viewpoint.UnitStaffOf(directory, unit.Id, work.Today),
        [.. directory.Principals.Where(principal => principal.Kind == PrincipalKind.Municipality).Select(principal => principal.Code)],
        directory.BranchFacts,
        work.By,
        work.Now);
}
