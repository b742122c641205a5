using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Command = Samverkan.Domain.Cases.AddContact;

namespace Samverkan.Api.Contacts;

/// <summary>A contact that the child has, and to whom it is told. <see cref="Concerns"/> names the persons besides the child whose data it holds.</summary>
public sealed record AddContact(
    string Organisation,
    string? Person,
    string? Role,
    string? Phone,
    string? Note,
    IReadOnlyList<Recipient> Recipients,
    IReadOnlyList<Guid>? Concerns);

/// <summary>A contact has an organisation; the rest may be unknown.</summary>
internal sealed class AddContactValidator : AbstractValidator<AddContact>
{
    public AddContactValidator()
    {
        RuleFor(contact => contact.Organisation).Line("verksamhet");
        RuleFor(contact => contact.Person).OptionalLine("person");
        RuleFor(contact => contact.Role).OptionalLine("roll");
        RuleFor(contact => contact.Phone).Phone();
        RuleFor(contact => contact.Note).OptionalProse("anteckningen");
        RuleFor(contact => contact.Recipients).Recipients();
        RuleFor(contact => contact.Concerns).Concerned();
    }
}

/// <summary>POST /api/cases/{caseId}/contacts</summary>
internal static class AddContactRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/contacts", HandleAsync).Requires(Capability.WorkInCase).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid caseId, AddContact body, Actor actor, CaseCommands cases, CancellationToken ct)
    {
        var contactId = Guid.CreateVersion7();
        var details = new ContactDetails(body.Organisation, body.Person, body.Role, body.Phone, body.Note);
        return cases.EnterAsync(
            caseId,
            contactId,
            actor,
            (open, work) => Command.Decide(
                new Command(new NewContact(contactId, work.NewId(), details), CaseWork.Recipients(body.Recipients), work.Branches, work.By, work.Now) { Concerns = body.Concerns ?? [] }, open),
            ct);
    }
}
