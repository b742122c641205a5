using FluentValidation;
using Samverkan.Api.Commands;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Presence;
using Command = Samverkan.Domain.Presence.PlanPresence;

namespace Samverkan.Api.Presence;

/// <summary>Who of the actor's unit is at which school, on which weekday and when, from a day to a day.</summary>
public sealed record PlanPresence(
    string SchoolUnitId, IReadOnlyList<Guid> Persons, DayOfWeek? Weekday, TimeOnly? Starts, TimeOnly? Ends, int TalkMinutes, DateOnly? From, DateOnly? To)
{
    internal PresenceFacts Facts => new(new UnitId(SchoolUnitId), Persons, Weekday!.Value, Starts!.Value, Ends!.Value, TalkMinutes, From!.Value, To!.Value);
}

/// <summary>A school, persons and times.</summary>
internal sealed class PlanPresenceValidator : AbstractValidator<PlanPresence>
{
    public PlanPresenceValidator()
    {
        RuleFor(plan => plan.SchoolUnitId).Line("skola");
        RuleFor(plan => plan.Persons).AtMost(Limits.PresencePersons, "personer");
        RuleFor(plan => plan.Weekday).Choice("veckodag");
        RuleFor(plan => plan.Starts).NotNull().WithMessage("Ange klockslag.");
        RuleFor(plan => plan.Ends).NotNull().WithMessage("Ange klockslag.");
        RuleFor(plan => plan.From).NotNull().WithMessage("Ange första dag.");
        RuleFor(plan => plan.To).NotNull().WithMessage("Ange sista dag.");
    }
}

/// <summary>POST /api/presence</summary>
internal static class PlanPresenceRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/presence", HandleAsync).Requires(Capability.WorkInCase).Creates();

    private static Task<IResult> HandleAsync(PlanPresence body, Actor actor, CommandRunner runner, DirectoryIndex directory, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        return runner.CreateAsync(
            session => session.Stream<PresenceState>(id),
            (stream, work) => work.Settle(stream, id, Command.Decide(new(id, body.Facts, PlaceOf(body, actor, directory.Current, work), work.By, work.Now), stream.State)),
            ct);
    }

    private static PresencePlace PlaceOf(PlanPresence body, Actor actor, DirectorySnapshot directory, CommandWork work)
    {
        var school = directory.FindUnit(new UnitId(body.SchoolUnitId));
        return new(
            actor.BranchKind,
            school is null ? null : directory.FindBranch(school.Branch)?.Kind,
            directory.FindUnit(actor.Unit)?.Municipality,
            school?.Municipality,
            Viewpoint.UnitStaffOf(directory, actor.Unit, work.Today));
    }
}
