using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Command = Samverkan.Domain.Sharing.DiscloseItems;

namespace Samverkan.Api.Disclosures;

/// <summary>Hands items that one's own branch wrote to other branches.</summary>
public sealed record DiscloseItems(IReadOnlyList<Guid> ItemIds, IReadOnlyList<Recipient> Recipients);

/// <summary>Something, to somebody.</summary>
internal sealed class DiscloseItemsValidator : AbstractValidator<DiscloseItems>
{
    public DiscloseItemsValidator()
    {
        RuleFor(disclosure => disclosure.ItemIds).AtMost(Limits.Items, "uppgifter");
        RuleFor(disclosure => disclosure.ItemIds).NotEmpty().WithMessage("Välj minst en uppgift.");
        RuleFor(disclosure => disclosure.Recipients).Recipients();
        RuleFor(disclosure => disclosure.Recipients).NotEmpty().WithMessage("Välj minst en mottagare.");
    }
}

/// <summary>POST /api/cases/{caseId}/disclosures. An item that is not there and one that is another branch's are refused alike.</summary>
internal static class DiscloseItemsRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/disclosures", HandleAsync).Requires(Capability.WorkInCase).Changes();

    private static Task<IResult> HandleAsync(Guid caseId, DiscloseItems body, Actor actor, CaseCommands cases, CancellationToken ct) =>
        cases.ChangeAsync(
            caseId,
            actor,
            session => (Wheels: session.Streams<WheelState>(CaseStreams.WheelsOf(caseId)), Requests: session.Streams<SupportRequestState>(CaseStreams.RequestsOf(caseId))),
            (stream, beside, work) =>
            {
                var open = (CaseState.Open)stream.State;
                var items = ItemCatalogue.Of(open, beside.Wheels.Value.Select(wheel => wheel.State), beside.Requests.Value.Select(request => request.State));
                var chosen = body.ItemIds.Distinct().Select(id => items.GetValueOrDefault(id)).OfType<Domain.Sharing.ItemHead>().ToList();
                var decision = chosen.Count < body.ItemIds.Distinct().Count()
                    ? Decision.Refuse(Refusals.DisclosureNotAuthor)
                    : Command.Decide(new Command(chosen, CaseWork.Recipients(body.Recipients), work.Branches, work.By, work.Now), open);
                return work.Inner.Settle(stream, open.ChildId, decision);
            },
            ct);
}
