using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Administration;

/// <summary>The last day that an assignment holds.</summary>
public sealed record EndAssignmentEarly(DateOnly? LastDay);

/// <summary>POST /api/admin/assignments/{assignmentId}/end</summary>
internal static class EndAssignmentEarlyRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/admin/assignments/{assignmentId:guid}/end", HandleAsync).Requires(Capability.AdministerStaff).Changes();

    private static Task<IResult> HandleAsync(Guid assignmentId, EndAssignmentEarly body, Actor actor, CommandRunner commands, CancellationToken ct) =>
        commands.ChangeAsync<PrincipalState>(
            actor.PrincipalId,
            mayKnow: _ => true,
            subject: state => PersonOf(state, assignmentId),
            decide: (state, work) => EndAssignment.Decide(new EndAssignment(assignmentId, body.LastDay!.Value, actor.PersonId, work.Now), state),
            ct);

    private static Guid PersonOf(PrincipalState state, Guid assignmentId) =>
        (state as PrincipalState.Present)?.Assignments.FirstOrDefault(assignment => assignment.AssignmentId == assignmentId)?.PersonId ?? assignmentId;
}

/// <summary>A day is named.</summary>
internal sealed class EndAssignmentEarlyValidator : AbstractValidator<EndAssignmentEarly>
{
    public EndAssignmentEarlyValidator() => RuleFor(body => body.LastDay).NotNull();
}
