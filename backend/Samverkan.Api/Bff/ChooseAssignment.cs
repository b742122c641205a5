using FluentValidation;
using Microsoft.AspNetCore.Http.Features;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;

namespace Samverkan.Api.Bff;

/// <summary>Chooses the assignment that the session works in; one of one's own that holds today.</summary>
public sealed record ChooseAssignment(Guid AssignmentId);

/// <summary>POST /bff/assignment</summary>
internal static class ChooseAssignmentRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bff/assignment", HandleAsync).RequiresSignIn().Shows<User>();

    private static async Task<IResult> HandleAsync(ChooseAssignment body, HttpContext context, SessionRenewal renewal)
    {
        var session = context.Features.GetRequiredFeature<Session>();
        return session.Assignments.Any(assignment => assignment.AssignmentId == body.AssignmentId)
            ? await renewal.RenewAsync(context, SessionClaims.WithAssignment(context.User, body.AssignmentId))
            : ProblemResult.Invalid("assignmentId", "Uppdraget är inte ditt, eller har upphört.");
    }
}

/// <summary>An assignment is named.</summary>
internal sealed class ChooseAssignmentValidator : AbstractValidator<ChooseAssignment>
{
    public ChooseAssignmentValidator() => RuleFor(body => body.AssignmentId).NotEmpty();
}
