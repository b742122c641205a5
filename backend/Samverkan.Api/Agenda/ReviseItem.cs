using FluentValidation;
using Samverkan.Api.Eht;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Wheels;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Agenda;

/// <summary>Writes an item anew; <see cref="Revision"/> is the one that was read.</summary>
public sealed record ReviseItem(ItemContent Content, int Revision);

/// <summary>Content.</summary>
internal sealed class ReviseItemValidator : AbstractValidator<ReviseItem>
{
    public ReviseItemValidator(WheelDefinitions wheels) =>
        RuleFor(body => body.Content).NotNull().WithMessage("Skriv frågan.").SetValidator(new ItemContentValidator(wheels));
}

/// <summary>POST /api/eht/items/{itemId}/revision</summary>
internal static class ReviseItemRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/revision", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, ReviseItem body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(itemId, actor, (scene, _) => ReviseAgendaItem.Decide(new(body.Content.Content, body.Revision), scene), ct);
}
