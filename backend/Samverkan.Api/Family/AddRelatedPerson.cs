using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Cases.AddRelatedPerson;

namespace Samverkan.Api.Family;

/// <summary>A sibling, or somebody else whom the case tells of.</summary>
public sealed record AddRelatedPerson(RelatedKind? Kind, string Name, DateOnly? BirthDate, string? Phone, string? Note, ProtectionLevel? Protection);

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class AddRelatedPersonValidator : AbstractValidator<AddRelatedPerson>
{
    public AddRelatedPersonValidator()
    {
        RuleFor(person => person.Kind).Choice("relation till barnet");
        RuleFor(person => person.Name).Line("namn");
        RuleFor(person => person.Phone).Phone();
        RuleFor(person => person.Note).OptionalProse("anteckningen");
        RuleFor(person => person.Protection).Choice("skyddsnivå");
    }
}

/// <summary>POST /api/cases/{caseId}/related</summary>
internal static class AddRelatedPersonRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/related", HandleAsync).Requires(Capability.WorkInCase).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid caseId, AddRelatedPerson body, Actor actor, CaseCommands cases, CancellationToken ct)
    {
        var personId = Guid.CreateVersion7();
        return cases.EnterAsync(
            caseId,
            personId,
            actor,
            (open, work) => Command.Decide(new Command(
                personId,
                work.NewId(),
                body.Kind!.Value,
                body.Protection!.Value,
                new RelatedDetails(body.Name, body.BirthDate, body.Phone, body.Note),
                work.Branches,
                work.By,
                work.Now), open),
            ct);
    }
}
