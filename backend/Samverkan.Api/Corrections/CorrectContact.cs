using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Cases.CorrectContact;

namespace Samverkan.Api.Corrections;

/// <summary>A contact as it should be, and why it is corrected.</summary>
public sealed record CorrectContact(string Organisation, string? Person, string? Role, string? Phone, string? Note, string Reason);

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class CorrectContactValidator : AbstractValidator<CorrectContact>
{
    public CorrectContactValidator()
    {
        RuleFor(contact => contact.Organisation).Line("verksamhet");
        RuleFor(contact => contact.Person).OptionalLine("person");
        RuleFor(contact => contact.Role).OptionalLine("roll");
        RuleFor(contact => contact.Phone).Phone();
        RuleFor(contact => contact.Note).OptionalProse("anteckningen");
        RuleFor(contact => contact.Reason).Prose("varför uppgiften rättas");
    }
}

/// <summary>POST /api/cases/{caseId}/contacts/{contactId}/correct</summary>
internal static class CorrectContactRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/contacts/{contactId:guid}/correct", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid contactId, CorrectContact body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId,
            actor,
            (open, work) => Command.Decide(new Command(
                work.NewId(),
                contactId,
                new ContactDetails(body.Organisation, body.Person, body.Role, body.Phone, body.Note),
                body.Reason,
                work.Branches,
                work.By,
                work.Now), open),
            ct);
}
