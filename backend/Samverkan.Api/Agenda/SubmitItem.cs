using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Eht;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Api.Wheels;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Agenda;

/// <summary>What somebody wants to bring up. <see cref="Story"/> is the question about a child without identity; <see cref="Sectors"/> are keys of the wheel.</summary>
public sealed record ItemContent(string Question, string? Story, IReadOnlyList<string> Sectors, int Minutes, IReadOnlyList<BranchKind> Needs)
{
    internal AgendaContent Content => new(Question, string.IsNullOrWhiteSpace(Story) ? null : Story, [.. Sectors.Distinct(StringComparer.Ordinal)], Minutes, [.. Needs.Distinct()]);
}

/// <summary>A question, and a time that is possible.</summary>
internal sealed class ItemContentValidator : AbstractValidator<ItemContent>
{
    public ItemContentValidator(WheelDefinitions wheels)
    {
        RuleFor(item => item.Question).Prose("frågan");
        RuleFor(item => item.Story).OptionalProse("frågan utan identitet");
        RuleFor(item => item.Sectors).AtMost(Limits.Items, "sektorer").Must(keys => keys is null || keys.All(wheels.HasSector)).WithMessage("Välj sektorer ur Barnets bästa-hjulet.");
        RuleFor(item => item.Minutes).InclusiveBetween(1, Limits.ItemMinutes).WithMessage($"Ange en tid mellan 1 och {Limits.ItemMinutes} minuter.");
        RuleFor(item => item.Needs).AtMost(Limits.Recipients, "verksamheter").Must(kinds => kinds is null || kinds.All(Enum.IsDefined)).WithMessage("Välj verksamheter i listan.");
    }
}

/// <summary>
/// Submits an item to a meeting. About a child: <see cref="CaseId"/> where the child has a case, and how the child is talked about. <see cref="Recipients"/> are the
/// bases, where they are other than consent, on which the child is named to the other branches in the room.
/// </summary>
public sealed record SubmitItem(
    Guid MeetingId,
    AgendaLevel? Level,
    ChildMode? Mode,
    Guid? CaseId,
    InformationArea? Area,
    ItemContent Content,
    IReadOnlyList<Guid>? Concerns,
    IReadOnlyList<Views.Recipient>? Recipients);

/// <summary>A meeting, a level and content.</summary>
internal sealed class SubmitItemValidator : AbstractValidator<SubmitItem>
{
    public SubmitItemValidator(WheelDefinitions wheels)
    {
        RuleFor(item => item.MeetingId).NotEmpty().WithMessage("Välj möte.");
        RuleFor(item => item.Level).Choice("vad punkten gäller");
        RuleFor(item => item.Mode).IsInEnum().WithMessage("Välj hur barnet tas upp.");
        RuleFor(item => item.Area).IsInEnum().WithMessage("Välj vad uppgiften handlar om.");
        RuleFor(item => item.Content).NotNull().WithMessage("Skriv frågan.").SetValidator(new ItemContentValidator(wheels));
        RuleFor(item => item.Concerns).Concerned();
        RuleFor(item => item.Recipients!).Recipients().When(item => item.Recipients is not null);
    }
}

/// <summary>POST /api/eht/terms/{cycleId}/items</summary>
internal static class SubmitItemRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/eht/terms/{cycleId:guid}/items", HandleAsync).Requires(Capability.WorkInCase).Adds();

    private static Task<IResult> HandleAsync(Guid cycleId, SubmitItem body, Actor actor, EhtCommands eht, CancellationToken ct)
    {
        var itemId = Guid.CreateVersion7();
        return eht.SubmitAsync(
            cycleId,
            itemId,
            body.CaseId,
            actor,
            scene => SubmitAgendaItem.Decide(
                new(
                    itemId,
                    body.MeetingId,
                    body.Level!.Value,
                    body.Mode,
                    body.Area ?? InformationArea.Situation,
                    body.Content.Content,
                    body.Concerns ?? [],
                    CaseWork.Recipients(body.Recipients ?? [])),
                scene),
            ct);
    }
}
