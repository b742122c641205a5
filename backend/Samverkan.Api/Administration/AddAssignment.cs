using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Administration;

/// <summary>Gives a person of one's own huvudman a role in one of its units, from a day to a day (inclusive; null is until further notice).</summary>
public sealed record AddAssignment(Guid PersonId, string UnitId, Role Role, DateOnly? From, DateOnly? To);

/// <summary>POST /api/admin/assignments</summary>
internal static class AddAssignmentRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/admin/assignments", HandleAsync).Requires(Capability.AdministerStaff).Changes();

    private static Task<IResult> HandleAsync(AddAssignment body, Actor actor, CommandRunner commands, CancellationToken ct) =>
        commands.ChangeAsync<PrincipalState>(
            actor.PrincipalId,
            mayKnow: _ => true,
            subject: _ => body.PersonId,
            decide: (state, work) => AssignStaff.Decide(
                new AssignStaff(work.NewId(), body.PersonId, new UnitId(body.UnitId), body.Role, body.From!.Value, body.To, actor.PersonId, work.Now),
                state),
            ct);
}

/// <summary>Who, where, from when.</summary>
internal sealed class AddAssignmentValidator : AbstractValidator<AddAssignment>
{
    public AddAssignmentValidator()
    {
        RuleFor(body => body.PersonId).NotEmpty();
        RuleFor(body => body.UnitId).NotEmpty().MaximumLength(Limits.ShortText);
        RuleFor(body => body.Role).IsInEnum();
        RuleFor(body => body.From).NotNull();
    }
}
