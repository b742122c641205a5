using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Cases.CorrectReason;

namespace Samverkan.Api.Corrections;

/// <summary>Why the case was opened, as it should be, and why it is corrected.</summary>
public sealed record CorrectReason(
    string Signal, string? Obstacles, string? MissingInformation, string? WhatICanDo, string? WhatWeCanDo, string? HelpFromOthers, string Reason);

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class CorrectReasonValidator : AbstractValidator<CorrectReason>
{
    public CorrectReasonValidator()
    {
        RuleFor(opening => opening.Signal).Prose("vad som uppmärksammats");
        RuleFor(opening => opening.Obstacles).OptionalProse("hinder");
        RuleFor(opening => opening.MissingInformation).OptionalProse("vad vi inte vet");
        RuleFor(opening => opening.WhatICanDo).OptionalProse("vad jag kan göra");
        RuleFor(opening => opening.WhatWeCanDo).OptionalProse("vad vi kan göra");
        RuleFor(opening => opening.HelpFromOthers).OptionalProse("hjälp från andra");
        RuleFor(opening => opening.Reason).Prose("varför uppgiften rättas");
    }
}

/// <summary>POST /api/cases/{caseId}/reason/correct</summary>
internal static class CorrectReasonRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/reason/correct", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, CorrectReason body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId,
            actor,
            (open, work) => Command.Decide(new Command(
                work.NewId(),
                new OpeningReason(body.Signal, body.Obstacles, body.MissingInformation, body.WhatICanDo, body.WhatWeCanDo, body.HelpFromOthers),
                body.Reason,
                work.Branches,
                work.By,
                work.Now), open),
            ct);
}
