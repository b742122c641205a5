using FluentValidation;
using Samverkan.Api.Eht;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Agenda;

/// <summary>How somebody stands to the room of one item.</summary>
public sealed record RoomPlaceBody(AttendeeBody Who, RoomPlace? Place);

/// <summary>A person and a place.</summary>
internal sealed class RoomPlaceBodyValidator : AbstractValidator<RoomPlaceBody>
{
    public RoomPlaceBodyValidator()
    {
        RuleFor(body => body.Who).NotNull().WithMessage("Välj en person.").SetValidator(new AttendeeBodyValidator());
        RuleFor(body => body.Place).Choice("plats i rummet");
    }
}

/// <summary>POST /api/eht/items/{itemId}/room: let in for the item only, or out of the room for it.</summary>
internal static class ArrangeRoomRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/room", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, RoomPlaceBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(
            itemId,
            actor,
            (scene, work) => ArrangeRoom.Decide(new(Attendees.Of(body.Who, work.Directory), body.Place!.Value, Attendees.Works(body.Who, work)), scene),
            ct);
}

/// <summary>Who of the child and the guardians is in the room for an item: persons of the child's case.</summary>
public sealed record FamilyInRoomBody(IReadOnlyList<Guid> Persons);

/// <summary>Nobody, or some.</summary>
internal sealed class FamilyInRoomBodyValidator : AbstractValidator<FamilyInRoomBody>
{
    public FamilyInRoomBodyValidator() => RuleFor(body => body.Persons).NotNull().WithMessage("Ange vilka i familjen som är i rummet.");
}

/// <summary>POST /api/eht/items/{itemId}/family: who of the child and the guardians is in the room for the item.</summary>
internal static class RecordFamilyInRoomRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/family", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, FamilyInRoomBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(itemId, actor, (scene, _) => RecordFamilyInRoom.Decide(new(body.Persons), scene), ct);
}

/// <summary>POST /api/eht/items/{itemId}/taking-up: this is talked about now.</summary>
internal static class TakeUpItemRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/taking-up", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(itemId, actor, (scene, _) => TakeUpItem.Decide(scene), ct);
}
