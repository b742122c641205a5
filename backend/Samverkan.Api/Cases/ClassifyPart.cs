using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Retention.ClassifyPart;

namespace Samverkan.Api.Cases;

/// <summary>What the branch's part belongs to.</summary>
public sealed record ClassifyPart(RetentionClass? Class);

/// <summary>One of those that were shown.</summary>
internal sealed class ClassifyPartValidator : AbstractValidator<ClassifyPart>
{
    public ClassifyPartValidator() => RuleFor(body => body.Class).Choice("vad uppgifterna hör till");
}

/// <summary>POST /api/cases/{caseId}/retention</summary>
internal static class ClassifyPartRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/retention", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, ClassifyPart body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(caseId, actor, (open, work) => Command.Decide(new Command(body.Class!.Value, work.Branches, work.By, work.Now), open), ct);
}
