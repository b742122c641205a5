using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Api.Persistence;
using Samverkan.Api.Views;
using Samverkan.Api.Wheels;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.EventStore;

namespace Samverkan.Api.Seeding;

/// <summary>A person of the demo directory at a moment of a demo story.</summary>
internal sealed record Scene(By By, DateTimeOffset At, IReadOnlyDictionary<Guid, DateOnly> UnitStaffSince, IReadOnlyDictionary<BranchId, BranchFacts> Branches)
{
    /// <summary>The persons who do case work in the unit then.</summary>
    public IReadOnlyCollection<Guid> UnitStaff => [.. UnitStaffSince.Keys];
}

/// <summary>
/// Plays steps of the demo stories through the same deciders as the endpoints. A step is a command with a name of its own, so playing a
/// story twice changes nothing.
/// </summary>
internal sealed class DemoStage(SeedCommands commands, DirectoryIndex directory, BlindIndex index, WheelDefinitions definitions, TimeProvider time)
{
    /// <summary>The definition that the demo wheels are made on.</summary>
    public const string WheelDefinition = "barnets-basta-hjulet";

    /// <summary>Its version.</summary>
    public const int WheelVersion = 1;

    /// <summary>The sectors of that definition.</summary>
    public IReadOnlyCollection<string> Sectors => definitions.SectorsOf(WheelDefinition, WheelVersion);

    /// <summary>A step on the case alone.</summary>
    public Task OnCaseAsync(string step, Guid caseId, Guid childId, string subject, int daysAgo, Func<CaseState, Scene, Decision> decide, CancellationToken ct)
    {
        var scene = SceneOf(subject, daysAgo);
        return commands.RunAsync(
            step,
            scene.By.PersonId,
            scene.At,
            session =>
            {
                session.KeysOf(childId);
                return session.Stream<CaseState>(caseId);
            },
            (session, stream) => Append(session, stream, childId, scene, Seeder.EventsOf(decide(stream.State, scene))),
            ct);
    }

    /// <summary>A step on a wheel or a stödförfrågan and its case.</summary>
    public Task BesideCaseAsync<TOwn>(
        string step, Guid caseId, Guid childId, Guid ownId, string subject, int daysAgo, Func<CaseState, TOwn, Scene, PairDecision> decide, CancellationToken ct)
        where TOwn : class
    {
        var scene = SceneOf(subject, daysAgo);
        return commands.RunAsync(
            step,
            scene.By.PersonId,
            scene.At,
            session =>
            {
                session.KeysOf(childId);
                return (Case: session.Stream<CaseState>(caseId), Own: session.Stream<TOwn>(ownId));
            },
            (session, streams) =>
            {
                var (caseEvents, ownEvents) = EventsOf(decide(streams.Case.State, streams.Own.State, scene));
                Append(session, streams.Case, childId, scene, caseEvents);
                Append(session, streams.Own, childId, scene, ownEvents);
            },
            ct);
    }

    private static (IReadOnlyList<object> Case, IReadOnlyList<object> Own) EventsOf(PairDecision decision) => decision switch
    {
        PairDecision.Accepted accepted => (accepted.CaseEvents, accepted.OwnEvents),
        PairDecision.Unchanged => ([], []),
        PairDecision.Refused refused => throw new InvalidOperationException($"The demonstration was refused: {refused.Refusal.Code}, {refused.Refusal.Detail}"),
        _ => throw new InvalidOperationException($"Unknown decision {decision.GetType().Name}."),
    };

    private void Append<TState>(CommandSession session, StreamHandle<TState> stream, Guid childId, Scene scene, IReadOnlyList<object> events)
        where TState : class
    {
        if (events.Count == 0)
        {
            return;
        }

        session.Append(stream, childId, events);
        foreach (var known in events.Select(ChildKnownBy).OfType<ChildNumber>())
        {
            session.Effect(Index(index.HashOf(known), stream.Id, scene.By, once: events[0] is CaseOpened));
        }
    }

    private static ChildNumber? ChildKnownBy(object @event) => @event switch
    {
        CaseOpened opened => opened.Child.Value?.Number,
        PartyAccepted accepted => accepted.Child.Value?.Number,
        _ => null,
    };

    private static NpgsqlBatchCommand Index(byte[] hash, Guid caseId, By by, bool once) => new(
        "insert into sv_child_index (hash, case_id, unit, branch, once) values ($1, $2, $3, $4, $5) on conflict (hash, case_id, unit) do nothing")
    {
        Parameters = { new() { Value = hash }, new() { Value = caseId }, new() { Value = by.Unit.Value }, new() { Value = by.Branch.Value }, new() { Value = once } },
    };

    /// <summary>A person of the demo directory so many days ago.</summary>
    public Scene SceneOf(string subject, int daysAgo)
    {
        var now = directory.Current;
        var at = time.GetUtcNow().AddDays(-daysAgo);
        var day = SwedishCalendar.DayOf(at);
        var person = now.FindSubject(subject) ?? throw new InvalidOperationException($"The demo directory has no '{subject}'.");
        var assignment = person.Assignments.First(candidate => candidate.Holds(day));
        var by = new By(person.PersonId, assignment.AssignmentId, assignment.Unit, now.FindUnit(assignment.Unit)!.Branch);
        return new Scene(by, at, Viewpoint.UnitStaffSinceOf(now, by.Unit, day), now.BranchFacts);
    }
}
