using FluentValidation;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Command = Samverkan.Domain.Eht.AddMember;

namespace Samverkan.Api.Eht;

/// <summary>Makes a person of a unit a member, or gives a member another part.</summary>
public sealed record AddMember(Guid PersonId, string UnitId, SeriesPart? Part);

/// <summary>Who, from where, as what.</summary>
internal sealed class AddMemberValidator : AbstractValidator<AddMember>
{
    public AddMemberValidator()
    {
        RuleFor(member => member.PersonId).NotEmpty().WithMessage("Välj en person.");
        RuleFor(member => member.UnitId).Line("enhet");
        RuleFor(member => member.Part).Choice("uppgift i mötet");
    }
}

/// <summary>POST /api/eht/series/{seriesId}/members</summary>
internal static class AddMemberRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/series/{seriesId:guid}/members", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid seriesId, AddMember body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnSeriesAsync(
            seriesId,
            actor,
            (series, work) => work.FindUnit(body.UnitId) is { } unit
                ? Command.Decide(
                    new Command(body.PersonId, unit.Id, unit.Branch, body.Part!.Value, Viewpoint.UnitStaffSinceOf(work.Directory, unit.Id, work.Today), work.By, work.Now), series)
                : Decision.Refuse(Refusals.UnitUnknown),
            ct);
}
