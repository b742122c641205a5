using Samverkan.Domain;
using Samverkan.Domain.Catalogues;
using Samverkan.Domain.Directory;
using Samverkan.Domain.FamilySupport;
using Samverkan.Domain.Presence;

namespace Samverkan.Api.Seeding;

/// <summary>
/// What socialtjänsten offers near the child in the demonstration: the municipality's catalogue of insatser, two who are at Rönnbärsskolan every Tuesday, with a
/// talk that has been had and one to come, and two familjebehandlare of the schools, one of whom has not said for long what can be taken on.
/// </summary>
internal sealed class DemoSupport(DemoStage stage, SeedCommands commands)
{
    private const string SocialWorker = "socialsekreterare-flen";
    private const string Colleague = "socialsekreterare-flen-kollega";
    private const string Head = "rektor-flen";
    private const string Counsellor = "kurator-flen";
    private const int PlannedDaysAgo = 21;
    private const int DaysAhead = 120;

    private static readonly Guid s_presence = IdOf("presence");

    /// <summary>Enters what is offered, if there is a file of it, and plans.</summary>
    public async Task RunAsync(CatalogueFile? catalogue, CancellationToken ct)
    {
        foreach (var intervention in catalogue?.Interventions ?? [])
        {
            await KeepAsync(catalogue!, intervention, ct);
        }

        await PlanAsync(ct);
        await BookAsync("held", daysAgo: PlannedDaysAgo - 1, ct);
        await BookAsync("coming", daysAgo: 0, ct);
        await LinkAsync("familjebehandlare-flen", new([new("0482-skola-ronnbar"), new("0482-skola-kornknarr")], "Samtal i hemmet, föräldrastöd"), new(2, 3), daysAgo: 9, ct);
        await LinkAsync("familjebehandlare-flen-kollega", new([new("0482-skola-alvkvarn"), new("0482-forskola-backsippa")], "Familjesamtal på skolan, samspel och rutiner"), new(0, 8), daysAgo: 45, ct);
    }

    private Task LinkAsync(string subject, FamilySupportFacts facts, FamilySupportCapacity capacity, int daysAgo, CancellationToken ct)
    {
        var scene = stage.SceneOf(subject, daysAgo);
        return OnAsync<FamilySupportState>(
            ["family", subject], FamilySupportState.IdOf(scene.By.Unit, scene.By.PersonId), scene,
            state => LinkFamilySupport.Decide(new(scene.By.PersonId, facts, capacity, new(BranchKind.SocialServices, facts.Schools, scene.UnitStaff), scene.By, scene.At), state),
            ct);
    }

    private Task KeepAsync(CatalogueFile file, SeedIntervention intervention, CancellationToken ct)
    {
        var (scene, id) = (stage.SceneOf(file.Keeper, PlannedDaysAgo), CatalogueState.IdOf(file.Municipality));
        return OnAsync<CatalogueState>(
            ["insats", intervention.Key], id, scene,
            state => KeepIntervention.Decide(new(IdOf("insats", intervention.Key), intervention.Facts, 0, new(file.Municipality, PrincipalKind.Municipality), scene.By, scene.At), state),
            ct);
    }

    private Task PlanAsync(CancellationToken ct)
    {
        var scene = stage.SceneOf(SocialWorker, PlannedDaysAgo);
        var (school, day) = (stage.SceneOf(Head, 0).By.Unit, SwedishCalendar.DayOf(scene.At));
        var facts = new PresenceFacts(
            school, [scene.By.PersonId, stage.SceneOf(Colleague, 0).By.PersonId], DayOfWeek.Tuesday, new(9, 0), new(12, 0), 45, day, day.AddDays(PlannedDaysAgo + DaysAhead));
        var place = new PresencePlace(BranchKind.SocialServices, BranchKind.School, "", "", scene.UnitStaff);
        return OnAsync<PresenceState>(["presence"], s_presence, scene, state => PlanPresence.Decide(new(s_presence, facts, place, scene.By, scene.At), state), ct);
    }

    // The first time that is offered after that day; none in a long break.
    private Task BookAsync(string name, int daysAgo, CancellationToken ct)
    {
        var scene = stage.SceneOf(Counsellor, daysAgo);
        var tomorrow = SwedishCalendar.DayOf(scene.At).AddDays(1);
        return OnAsync<PresenceState>(
            ["talk", name], s_presence, scene,
            state => state is PresenceState.Present plan && PresenceCalendar.Days(plan, tomorrow, tomorrow.AddDays(DaysAhead)).SelectMany(day => PresenceCalendar.Times(plan.Facts, day)).Cast<DateTimeOffset?>().FirstOrDefault() is { } time
                ? BookTalk.Decide(new(IdOf("talk", name), time, IsOfSchool: true, scene.By, scene.At), state)
                : Decision.Nothing,
            ct);
    }

    private Task OnAsync<TState>(string[] step, Guid id, Scene scene, Func<TState, Decision> decide, CancellationToken ct)
        where TState : class => commands.RunAsync(
            string.Join(' ', ["demo", "support", .. step]),
            scene.By.PersonId,
            scene.At,
            session => session.Stream<TState>(id),
            (session, stream) =>
            {
                if (Seeder.EventsOf(decide(stream.State)) is { Count: > 0 } events)
                {
                    session.Append(stream, id, events);
                }
            },
            ct);

    private static Guid IdOf(params string[] what) => DerivedId.Of(["demo", "support", .. what]);
}
