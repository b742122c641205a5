using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.EventStore;

namespace Samverkan.Api.Seeding;

/// <summary>
/// Plays steps of a school's meetings through the same deciders as the endpoints: on the series, its term, and an item with the child's case. As with the
/// cases, playing them twice changes nothing.
/// </summary>
internal sealed class DemoAgenda(DemoStage stage, SeedCommands commands)
{
    /// <summary>The series.</summary>
    public static Guid SeriesId { get; } = IdOf("series");

    /// <summary>Its term.</summary>
    public static Guid CycleId { get; } = IdOf("term");

    /// <summary>An id that is the same at every sowing.</summary>
    public static Guid IdOf(params string[] what) => DerivedId.Of(["demo", "eht", .. what]);

    /// <summary>A person of the demonstration as they are today.</summary>
    public Scene Who(string subject) => stage.SceneOf(subject, daysAgo: 0);

    /// <summary>A step on the series.</summary>
    public Task OnSeriesAsync(string step, string subject, int daysAgo, Func<EhtSeriesState, Scene, Decision> decide, CancellationToken ct)
    {
        var scene = stage.SceneOf(subject, daysAgo);
        return commands.RunAsync(
            Named(step),
            scene.By.PersonId,
            scene.At,
            session => session.Stream<EhtSeriesState>(SeriesId),
            (session, stream) => Append(session, stream, SeriesId, Seeder.EventsOf(decide(stream.State, scene))),
            ct);
    }

    /// <summary>A step on the term.</summary>
    public Task OnTermAsync(string step, string subject, int daysAgo, Func<EhtSeriesState, EhtCycleState, Scene, Decision> decide, CancellationToken ct)
    {
        var scene = stage.SceneOf(subject, daysAgo);
        return commands.RunAsync(
            Named(step),
            scene.By.PersonId,
            scene.At,
            session => (Series: session.Stream<EhtSeriesState>(SeriesId), Term: session.Stream<EhtCycleState>(CycleId)),
            (session, streams) => Append(session, streams.Term, SeriesId, Seeder.EventsOf(decide(streams.Series.State, streams.Term.State, scene))),
            ct);
    }

    /// <summary>A step on an item; <paramref name="child"/> names the story whose child it is about, if it is about one.</summary>
    public Task OnItemAsync(string step, string item, string? child, string subject, int daysAgo, Func<AgendaScene, AgendaDecision> decide, CancellationToken ct)
    {
        var (scene, itemId) = (stage.SceneOf(subject, daysAgo), IdOf("item", item));
        var caseId = child is null ? itemId : DemoStory.CaseIdOf(child);
        var about = child is null ? itemId : DemoStory.ChildIdOf(child);
        return commands.RunAsync(
            Named(step, item),
            scene.By.PersonId,
            scene.At,
            session =>
            {
                session.KeysOf(about);
                return (Series: session.Stream<EhtSeriesState>(SeriesId), Term: session.Stream<EhtCycleState>(CycleId), Item: session.Stream<AgendaItemState>(itemId), Case: session.Stream<CaseState>(caseId));
            },
            (session, streams) =>
            {
                var decided = EventsOf(decide(new(streams.Series.State, streams.Term.State, streams.Item.State, streams.Case.State, scene.Branches, scene.By, scene.At)));
                Append(session, streams.Item, about, decided.Item);
                Append(session, streams.Term, SeriesId, decided.Term);
                Append(session, streams.Case, about, decided.Case);
            },
            ct);
    }

    private static AgendaDecision.Accepted EventsOf(AgendaDecision decision) => decision switch
    {
        AgendaDecision.Accepted accepted => accepted,
        AgendaDecision.Refused refused => throw new InvalidOperationException($"The demonstration was refused: {refused.Refusal.Code}, {refused.Refusal.Detail}"),
        _ => new AgendaDecision.Accepted([], [], []),
    };

    private static void Append<TState>(CommandSession session, StreamHandle<TState> stream, Guid subject, IReadOnlyList<object> events)
        where TState : class
    {
        if (events.Count > 0)
        {
            session.Append(stream, subject, events);
        }
    }

    private static string Named(params string[] step) => string.Join(' ', ["demo", "eht", .. step]);
}
