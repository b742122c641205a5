using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Eht;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Agenda;

/// <summary>An action: what, who, when, and on which level.</summary>
public sealed record ActionBody(
    string What, AttendeeBody? Responsible, DateOnly? Due, Reach? Reach, ActionKind? Kind, Guid? CatalogueEntry, bool OwnOnly, IReadOnlyList<Views.Recipient>? Recipients);

/// <summary>An action without somebody who answers for it, or without a day, cannot be saved.</summary>
internal sealed class ActionBodyValidator : AbstractValidator<ActionBody>
{
    public ActionBodyValidator()
    {
        RuleFor(action => action.What).Prose("vad som ska göras");
        RuleFor(action => action.Responsible).NotNull().WithMessage("Ange vem som ansvarar.").SetValidator(new AttendeeBodyValidator()!);
        RuleFor(action => action.Due).NotNull().WithMessage("Ange till vilken dag.");
        RuleFor(action => action.Reach).Choice("nivå");
        RuleFor(action => action.Kind).Choice("inriktning");
        RuleFor(action => action.Recipients!).Recipients().When(action => action.Recipients is not null);
    }
}

/// <summary>POST /api/eht/items/{itemId}/actions</summary>
internal static class PlanActionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/actions", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, ActionBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(
            itemId,
            actor,
            (scene, work) => PlanAction.Decide(
                new(
                    work.NewId(),
                    body.What,
                    Attendees.Of(body.Responsible!, work.Directory),
                    body.Due,
                    body.Reach!.Value,
                    body.Kind!.Value,
                    body.CatalogueEntry,
                    body.OwnOnly,
                    CaseWork.Recipients(body.Recipients ?? [])),
                scene),
            ct);
}

/// <summary>How an action went, and what effect it had in whose eyes. What continues gets a new day.</summary>
public sealed record FollowUpBody(ActionResult? Result, IReadOnlyList<EffectBody> Effects, DateOnly? Due);

/// <summary>One view of an effect.</summary>
public sealed record EffectBody(Perspective? Perspective, string Text);

/// <summary>A result and effects.</summary>
internal sealed class FollowUpBodyValidator : AbstractValidator<FollowUpBody>
{
    public FollowUpBodyValidator()
    {
        RuleFor(body => body.Result).Choice("hur det gick");
        RuleFor(body => body.Effects).AtMost(Limits.Recipients, "effekter");
        RuleForEach(body => body.Effects).NotNull().WithMessage("Skriv vilken effekt det fick.").SetValidator(new EffectBodyValidator());
    }
}

/// <summary>Whose view, and what.</summary>
internal sealed class EffectBodyValidator : AbstractValidator<EffectBody>
{
    public EffectBodyValidator()
    {
        RuleFor(effect => effect.Perspective).Choice("i vems ögon");
        RuleFor(effect => effect.Text).Prose("effekten");
    }
}

/// <summary>POST /api/eht/items/{itemId}/actions/{actionId}/follow-up</summary>
internal static class FollowUpActionRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/actions/{actionId:guid}/follow-up", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, Guid actionId, FollowUpBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(
            itemId,
            actor,
            (scene, work) => FollowUpAction.Decide(
                new(actionId, body.Result!.Value, [.. body.Effects.Select(effect => new NewEffect(work.NewId(), effect.Perspective!.Value, effect.Text))], body.Due), scene),
            ct);
}

/// <summary>What the child or a guardian thinks, of the question or of the decision, in their own words.</summary>
public sealed record FamilyViewBody(Perspective? Perspective, Guid? PersonId, ViewOf? Of, string Text);

/// <summary>Whose view, of what.</summary>
internal sealed class FamilyViewBodyValidator : AbstractValidator<FamilyViewBody>
{
    public FamilyViewBodyValidator()
    {
        RuleFor(view => view.Perspective).Choice("vem som säger det");
        RuleFor(view => view.Of).Choice("vad det gäller");
        RuleFor(view => view.Text).Prose("orden");
    }
}

/// <summary>POST /api/eht/items/{itemId}/views</summary>
internal static class WriteFamilyViewRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/items/{itemId:guid}/views", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid itemId, FamilyViewBody body, Actor actor, EhtCommands eht, CancellationToken ct) =>
        eht.OnItemAsync(
            itemId, actor, (scene, work) => WriteFamilyView.Decide(new(work.NewId(), body.Perspective!.Value, body.PersonId, body.Of!.Value, body.Text), scene), ct);
}
