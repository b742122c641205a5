using FluentValidation;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Catalogues;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Catalogues;

/// <summary>POST /api/catalogue: a new insats in the own municipality's catalogue.</summary>
internal static class AddInterventionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/catalogue", HandleAsync).Requires(Capability.KeepCatalogue).Adds();

    private static Task<IResult> HandleAsync(InterventionBody body, Actor actor, CatalogueCommands catalogues, CancellationToken ct)
    {
        var entryId = Guid.CreateVersion7();
        return catalogues.ChangeAsync(entryId, isNew: true, actor, (state, own, work) => KeepIntervention.Decide(new(entryId, body.Facts, body.Revision, own, work.By, work.Now), state), ct);
    }
}

/// <summary>POST /api/catalogue/{entryId}/revision: written anew.</summary>
internal static class ReviseInterventionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/catalogue/{entryId:guid}/revision", HandleAsync).Requires(Capability.KeepCatalogue).Adds();

    private static Task<IResult> HandleAsync(Guid entryId, InterventionBody body, Actor actor, CatalogueCommands catalogues, CancellationToken ct) =>
        catalogues.ChangeAsync(
            entryId, isNew: false, actor, (state, own, work) => KeepIntervention.Decide(new(entryId, body.Facts, Math.Max(1, body.Revision), own, work.By, work.Now), state), ct);
}

/// <summary>An insats is no longer offered; <see cref="Revision"/> is the one that was read.</summary>
public sealed record RemoveInterventionBody(int Revision);

/// <summary>What was read.</summary>
internal sealed class RemoveInterventionBodyValidator : AbstractValidator<RemoveInterventionBody>
{
    public RemoveInterventionBodyValidator() => RuleFor(body => body.Revision).GreaterThan(0).WithMessage("Läs in sidan på nytt och försök igen.");
}

/// <summary>POST /api/catalogue/{entryId}/removal</summary>
internal static class RemoveInterventionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/catalogue/{entryId:guid}/removal", HandleAsync).Requires(Capability.KeepCatalogue).Adds();

    private static Task<IResult> HandleAsync(Guid entryId, RemoveInterventionBody body, Actor actor, CatalogueCommands catalogues, CancellationToken ct) =>
        catalogues.ChangeAsync(entryId, isNew: false, actor, (state, _, work) => RemoveIntervention.Decide(new(entryId, body.Revision, work.By, work.Now), state), ct);
}
