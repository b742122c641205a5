using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Eht;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;

namespace Samverkan.Api.Agenda;

/// <summary>A note. <see cref="OwnOnly"/>: for the own branch, not for the room. <see cref="Recipients"/> are bases other than consent for what is said by name.</summary>
public sealed record NoteBody(string Text, bool OwnOnly, IReadOnlyList<Views.Recipient>? Recipients);

/// <summary>A text.</summary>
internal sealed class NoteBodyValidator : AbstractValidator<NoteBody>
{
    public NoteBodyValidator()
    {
        RuleFor(note => note.Text).Prose("anteckningen");
        RuleFor(note => note.Recipients!).Recipients().When(note => note.Recipients is not null);
    }
}

/// <summary>POST /api/eht/items/{itemId}/notes: beside everybody else's.</summary>
internal static class WriteNoteRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/notes", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, NoteBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(itemId, actor, (scene, work) => WriteNote.Decide(new(work.NewId(), body.Text, body.OwnOnly, CaseWork.Recipients(body.Recipients ?? [])), scene), ct);
}

/// <summary>A note written anew; <see cref="Revision"/> is the one that was read.</summary>
public sealed record ReviseNoteBody(string Text, int Revision);

/// <summary>A text.</summary>
internal sealed class ReviseNoteBodyValidator : AbstractValidator<ReviseNoteBody>
{
    public ReviseNoteBodyValidator() => RuleFor(note => note.Text).Prose("anteckningen");
}

/// <summary>POST /api/eht/items/{itemId}/notes/{noteId}/revision: by the one who wrote it.</summary>
internal static class ReviseNoteRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/notes/{noteId:guid}/revision", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, Guid noteId, ReviseNoteBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(itemId, actor, (scene, _) => ReviseNote.Decide(new(noteId, body.Text, body.Revision), scene), ct);
}

/// <summary>What has been decided; <see cref="Revision"/> is the one that was read, 0 for none.</summary>
public sealed record DecisionBody(string Text, int Revision, bool OwnOnly, IReadOnlyList<Views.Recipient>? Recipients);

/// <summary>A text.</summary>
internal sealed class DecisionBodyValidator : AbstractValidator<DecisionBody>
{
    public DecisionBodyValidator()
    {
        RuleFor(decision => decision.Text).Prose("beslutet");
        RuleFor(decision => decision.Recipients!).Recipients().When(decision => decision.Recipients is not null);
    }
}

/// <summary>POST /api/eht/items/{itemId}/decision</summary>
internal static class WriteDecisionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/decision", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, DecisionBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(
            itemId, actor, (scene, work) => WriteDecision.Decide(new(work.NewId(), body.Text, body.Revision, body.OwnOnly, CaseWork.Recipients(body.Recipients ?? [])), scene), ct);
}

/// <summary>What the item led to. A reminder of orosanmälan is no outcome.</summary>
public sealed record OutcomesBody(IReadOnlyList<AgendaOutcome> Outcomes);

/// <summary>Outcomes.</summary>
internal sealed class OutcomesBodyValidator : AbstractValidator<OutcomesBody>
{
    public OutcomesBodyValidator() =>
        RuleFor(body => body.Outcomes).AtMost(Limits.Recipients, "utfall").Must(list => list is null || list.All(Enum.IsDefined)).WithMessage("Välj utfall i listan.");
}

/// <summary>POST /api/eht/items/{itemId}/outcomes</summary>
internal static class SetOutcomesRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/outcomes", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, OutcomesBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(itemId, actor, (scene, _) => SetOutcomes.Decide(new(body.Outcomes), scene), ct);
}
