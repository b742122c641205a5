using Samverkan.Api.Directory;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Consultations;
using Samverkan.Domain.ContactRoutes;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Seeding;

/// <summary>
/// What the demonstration has of BUP: how it is reached from two municipalities, a question without identity that it has answered, and one that waits for it, about
/// a child whom the school knows and BUP does not.
/// </summary>
internal sealed class DemoBup(DemoStage stage, SeedCommands commands, DirectoryIndex directory)
{
    private const string Consultant = "bup-konsult";
    private const string Counsellor = "kurator-flen";
    private const string ChildAskedAbout = "tuva";
    private const int RoutesKeptDaysAgo = 40;

    public async Task RunAsync(CancellationToken ct)
    {
        await KeepRouteAsync("0482", "0000-24 12 00", "Måndag–torsdag 8.30–10. Övrig tid svarar mottagningen.", ct);
        await KeepRouteAsync("0483", "0000-24 12 00", "Tisdag och torsdag 13–15", ct);
        await AskAsync(1, child: null, 9, "Flera barn i en klass har svårt att somna och kommer trötta. Vad kan skolan säga till föräldrarna?", ct);
        await AnswerAsync(1, 7, new("Sömn i skolåldern", "Börja med samma tid för läggning alla dagar, och ljus på morgonen. Bjud in till ett gemensamt samtal: då blir det ingens fel. Är det fler än ett par barn som sover mindre än sju timmar, hör av er igen."), ct);
        await AskAsync(2, ChildAskedAbout, 2, "Ett barn har ont i magen de flesta skolmorgnar. Vi har provat kortare dagar i tre veckor. Ska vi hålla fast vid det eller ändra?", ct);
    }

    private Task KeepRouteAsync(string municipality, string phone, string hours, CancellationToken ct)
    {
        var scene = stage.SceneOf(Consultant, RoutesKeptDaysAgo);
        var routeId = ContactRouteState.IdOf(scene.By.Branch, municipality);
        string[] municipalities = [.. directory.Current.Principals.Where(principal => principal.Kind == PrincipalKind.Municipality).Select(principal => principal.Code)];
        return commands.RunAsync(
            $"demo bup route {municipality}",
            scene.By.PersonId,
            scene.At,
            session => session.Stream<ContactRouteState>(routeId),
            (session, stream) =>
            {
                var facts = new ContactRouteFacts(scene.By.Unit, scene.By.PersonId, Deputy: null, phone, hours);
                var decision = KeepContactRoute.Decide(new(municipality, facts, 0, scene.By.Branch, scene.UnitStaff, municipalities, scene.Branches, scene.By, scene.At), stream.State);
                if (Seeder.EventsOf(decision) is { Count: > 0 } events)
                {
                    session.Append(stream, routeId, events);
                }
            },
            ct);
    }

    private Task AskAsync(int number, string? child, int daysAgo, string question, CancellationToken ct)
    {
        var to = stage.SceneOf(Consultant, daysAgo: 0).By;
        return OnConsultationAsync(
            "ask", number, child, Counsellor, daysAgo,
            scene => AskConsultation.Decide(new(IdOf(number), ConsultationWay.Writing, new(to.Unit, to.Branch), new(question, null), Samverkan.Domain.Consultations.ChildAskedAbout.Nobody), scene),
            ct);
    }

    private Task AnswerAsync(int number, int daysAgo, ConsultationAdvice advice, CancellationToken ct) => OnConsultationAsync(
        "answer", number, child: null, Consultant, daysAgo,
        scene => AnswerConsultation.Decide(new(DerivedId.Of("demo", "bup", "answer", $"{number}"), advice, LegalBasis.Consent, null), scene),
        ct);

    private Task OnConsultationAsync(string step, int number, string? child, string subject, int daysAgo, Func<ConsultationScene, PairDecision> decide, CancellationToken ct) =>
        stage.BesideCaseAsync<ConsultationState>(
            $"demo bup {step} {number}",
            child is null ? IdOf(number) : DemoStory.CaseIdOf(child),
            child is null ? IdOf(number) : DemoStory.ChildIdOf(child),
            IdOf(number),
            subject,
            daysAgo,
            (@case, state, scene) => decide(new(state, @case, scene.Branches, scene.By, scene.At)),
            ct);

    // The log goes by id, latest entered first: what is sown stands before everything that is entered after it.
    private static Guid IdOf(int number) => new(0, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)number);
}
