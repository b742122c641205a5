using FluentValidation;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Command = Samverkan.Domain.Eht.RemoveMember;

namespace Samverkan.Api.Eht;

/// <summary>A person for a unit: the same person can come for two.</summary>
public sealed record AttendeeBody(Guid PersonId, string UnitId);

/// <summary>Who, from where.</summary>
internal sealed class AttendeeBodyValidator : AbstractValidator<AttendeeBody>
{
    public AttendeeBodyValidator()
    {
        RuleFor(attendee => attendee.PersonId).NotEmpty().WithMessage("Välj en person.");
        RuleFor(attendee => attendee.UnitId).Line("enhet");
    }
}

/// <summary>POST /api/eht/series/{seriesId}/members/removal</summary>
internal static class RemoveMemberRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/series/{seriesId:guid}/members/removal", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid seriesId, AttendeeBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnSeriesAsync(
            seriesId,
            actor,
            (state, work) => state is EhtSeriesState.Present series && series.Members.FirstOrDefault(m => m.Who.PersonId == body.PersonId && m.Who.Unit.Value == body.UnitId) is { } member
                ? Command.Decide(new Command(member.Who, work.By, work.Now), state)
                : Decision.Refuse(Refusals.EhtMemberMissing),
            ct);
}
