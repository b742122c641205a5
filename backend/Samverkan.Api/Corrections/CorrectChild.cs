using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Cases;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Cases.CorrectChild;

namespace Samverkan.Api.Corrections;

/// <summary>Who the child is, as one's own branch should hold it, and why it is corrected. What other branches hold is theirs to correct.</summary>
public sealed record CorrectChild(
    string GivenName,
    string FamilyName,
    DateOnly? BirthDate,
    OpenCaseNumber? Number,
    string? RegisteredMunicipality,
    string? SchoolMunicipality,
    string? PlacingMunicipality,
    string Language,
    bool NeedsInterpreter,
    string Reason) : IChildFields;

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class CorrectChildValidator : AbstractValidator<CorrectChild>
{
    public CorrectChildValidator()
    {
        Include(new ChildFieldsValidator());
        RuleFor(child => child.Reason).Prose("varför uppgiften rättas");
    }
}

/// <summary>POST /api/cases/{caseId}/child/correct. A new number is what the case is found by from then on.</summary>
internal static class CorrectChildRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/child/correct", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static async Task<IResult> HandleAsync(
        Guid caseId, CorrectChild body, Actor actor, CaseCommands cases, NumberPolicy numbers, ChildIndex children, CancellationToken ct)
    {
        var (number, wrong) = numbers.Read(body.Number);
        return wrong is not null
            ? ProblemResult.Invalid("number.value", wrong)
            : await cases.ChangeAsync(
                caseId,
                actor,
                (open, work) => children.Noting(work, open, Command.Decide(new Command(work.NewId(), ChildOf(body, number), body.Reason, work.Branches, work.By, work.Now), open)),
                ct);
    }

    private static ChildDetails ChildOf(CorrectChild child, ChildNumber? number) => new(
        child.GivenName,
        child.FamilyName,
        child.BirthDate!.Value,
        number,
        child.RegisteredMunicipality,
        child.SchoolMunicipality,
        child.PlacingMunicipality,
        child.Language,
        child.NeedsInterpreter);
}
