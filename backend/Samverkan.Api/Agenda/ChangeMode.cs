using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Eht;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Agenda;

/// <summary>The bases on which the child is named to the other branches in the room, where they are other than consent.</summary>
public sealed record NameChildBody(IReadOnlyList<Views.Recipient> Recipients);

/// <summary>Branches with bases.</summary>
internal sealed class NameChildBodyValidator : AbstractValidator<NameChildBody>
{
    public NameChildBodyValidator() => RuleFor(body => body.Recipients).Recipients();
}

/// <summary>POST /api/eht/items/{itemId}/naming: from now on by name, also in the middle of the meeting.</summary>
internal static class NameChildRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/naming", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, NameChildBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(itemId, actor, (scene, _) => NameChild.Decide(new(CaseWork.Recipients(body.Recipients)), scene), ct, handsOut: true);
}

/// <summary>The question without identity.</summary>
public sealed record StoryBody(string Story);

/// <summary>A text.</summary>
internal sealed class StoryBodyValidator : AbstractValidator<StoryBody>
{
    public StoryBodyValidator() => RuleFor(body => body.Story).Prose("frågan utan identitet");
}

/// <summary>POST /api/eht/items/{itemId}/story: from now on without identity.</summary>
internal static class TellWithoutIdentityRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/story", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, StoryBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(itemId, actor, (scene, _) => TellWithoutIdentity.Decide(new(body.Story), scene), ct);
}

/// <summary>POST /api/eht/items/{itemId}/holding-back: off the others' agenda.</summary>
internal static class HoldBackRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/holding-back", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(itemId, actor, (scene, _) => HoldBack.Decide(scene), ct);
}

/// <summary>POST /api/eht/items/{itemId}/withdrawal: its author takes it back.</summary>
internal static class WithdrawItemRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/withdrawal", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(itemId, actor, (scene, _) => WithdrawAgendaItem.Decide(scene), ct);
}
