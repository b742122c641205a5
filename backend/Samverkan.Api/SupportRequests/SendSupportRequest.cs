using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Command = Samverkan.Domain.SupportRequests.SendSupportRequest;

namespace Samverkan.Api.SupportRequests;

/// <summary>A stödförfrågan to a unit of socialtjänsten, written with the family and readable by it. <see cref="Concerns"/> names the persons besides the child whose data it holds.</summary>
public sealed record SendSupportRequest(
    string ToUnitId,
    string Question,
    string WishedSupport,
    string SchoolHasDone,
    string? Effect,
    string? ChildsOwnWords,
    Urgency? Urgency,
    SupportRequestContact Contact,
    IReadOnlyList<Guid> WheelItems,
    LegalBasis? Basis,
    string? BasisReason,
    Guid? ConsentId,
    IReadOnlyList<Guid>? Concerns);

/// <summary>The question, the wish, what has been tried, and how the school is reached.</summary>
internal sealed class SendSupportRequestValidator : AbstractValidator<SendSupportRequest>
{
    public SendSupportRequestValidator()
    {
        RuleFor(request => request.ToUnitId).Line("mottagande enhet");
        RuleFor(request => request.Question).Prose("frågan");
        RuleFor(request => request.WishedSupport).Prose("önskat stöd");
        RuleFor(request => request.SchoolHasDone).Prose("vad skolan har gjort");
        RuleFor(request => request.Effect).OptionalProse("effekten");
        RuleFor(request => request.ChildsOwnWords).OptionalProse("barnets egna ord");
        RuleFor(request => request.Urgency).Choice("hur snart ett svar behövs");
        RuleFor(request => request.Contact).NotNull().WithMessage("Fyll i skolans kontaktuppgifter.");
        RuleFor(request => request.Contact).SetValidator(new SupportRequestContactValidator());
        RuleFor(request => request.WheelItems).AtMost(Limits.Items, "delar av hjulet");
        RuleFor(request => request.Basis).Choice("på vilken grund uppgifterna lämnas");
        RuleFor(request => request.BasisReason).OptionalProse("skälet");
        RuleFor(request => request.Concerns).Concerned();
    }
}

/// <summary>Who answers at the school, and how.</summary>
internal sealed class SupportRequestContactValidator : AbstractValidator<SupportRequestContact>
{
    public SupportRequestContactValidator()
    {
        RuleFor(contact => contact.Name).Line("namn");
        RuleFor(contact => contact.Profession).Line("yrkesroll");
        RuleFor(contact => contact.Phone).Phone();
        RuleFor(contact => contact.Email).Email();
        RuleFor(contact => contact.BestTimes).OptionalLine("bästa tider");
    }
}

/// <summary>POST /api/cases/{caseId}/support-requests. A unit that is no party is invited by it, in the same commit over both streams.</summary>
internal static class SendSupportRequestRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/cases/{caseId:guid}/support-requests", HandleAsync).Requires(Capability.SendSupportRequests).Creates(onExisting: true);

    private static Task<IResult> HandleAsync(Guid caseId, SendSupportRequest body, Actor actor, CaseCommands cases, CancellationToken ct)
    {
        var requestId = Guid.CreateVersion7();
        return cases.ChangeAsync(
            caseId,
            actor,
            session => (Own: session.Stream<SupportRequestState>(requestId), Wheels: session.Streams<WheelState>(CaseStreams.WheelsOf(caseId))),
            (stream, loaded, work) =>
            {
                var open = (CaseState.Open)stream.State;
                var sectors = SectorsById(loaded.Wheels.Value.Select(wheel => wheel.State));
                var chosen = body.WheelItems.Distinct().Select(id => sectors.GetValueOrDefault(id)).ToList();
                var decision = (work.FindUnit(body.ToUnitId), chosen.Contains(null)) switch
                {
                    (null, _) => PairDecision.Refuse(Refusals.UnitUnknown with { Field = "toUnitId" }),
                    (_, true) => PairDecision.Refuse(Refusals.SupportRequestWheelNotOwn),
                    ({ } unit, _) => Command.Decide(CommandOf(requestId, unit, [.. chosen.OfType<HandedSector>()], body, work), open, loaded.Own.State),
                };
                return work.Settle(stream, loaded.Own, open.ChildId, decision);
            },
            ct);
    }

    private static Dictionary<Guid, HandedSector> SectorsById(IEnumerable<WheelState> wheels) =>
        wheels.OfType<WheelState.Present>()
            .SelectMany(wheel => wheel.Sectors, (wheel, sector) => new HandedSector(
                wheel.DefinitionId, wheel.DefinitionVersion, wheel.Perspective, sector.Sector, sector.Item, sector.Note))
            .ToDictionary(sector => sector.Item.ItemId);

    private static Command CommandOf(Guid requestId, DirectoryUnit unit, IReadOnlyList<HandedSector> wheelSectors, SendSupportRequest body, CaseWork work) => new(
        requestId,
        work.NewId(),
        work.NewId(),
        unit.Id,
        unit.Branch,
        new SupportRequestContent(
            body.Question,
            body.WishedSupport,
            body.SchoolHasDone,
            body.Effect,
            body.ChildsOwnWords,
            new ContactBlock(body.Contact.Name, body.Contact.Profession, body.Contact.Phone, body.Contact.Email, body.Contact.BestTimes)),
        body.Urgency!.Value,
        wheelSectors,
        body.Basis!.Value,
        body.BasisReason,
        body.ConsentId,
        work.Branches,
        work.By,
        work.Now)
    {
        Concerns = body.Concerns ?? [],
    };
}
