using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Command = Samverkan.Domain.Cases.NoteObjection;

namespace Samverkan.Api.Corrections;

/// <summary>What somebody holds to be wrong in an item, in their own words.</summary>
public sealed record NoteObjection(Guid PersonId, string Text);

/// <summary>Every field of the form, with its own words.</summary>
internal sealed class NoteObjectionValidator : AbstractValidator<NoteObjection>
{
    public NoteObjectionValidator()
    {
        RuleFor(objection => objection.PersonId).NotEmpty().WithMessage("Välj vem som anser att uppgiften är fel.");
        RuleFor(objection => objection.Text).Prose("vad som anses vara fel");
    }
}

/// <summary>POST /api/cases/{caseId}/items/{itemId}/objections (SoL 14 kap. 6 §)</summary>
internal static class NoteObjectionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/items/{itemId:guid}/objections", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, Guid itemId, NoteObjection body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.OnItemAsync(
            caseId,
            itemId,
            actor,
            (open, item, work) => Command.Decide(new Command(work.NewId(), item, body.PersonId, body.Text, work.Branches, work.By, work.Now), open),
            ct);
}
