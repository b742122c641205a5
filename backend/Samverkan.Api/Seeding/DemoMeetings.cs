using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Eht;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Seeding;

/// <summary>
/// Rönnbärsskolan's förstärkta EHT: a meeting that has been held, with what was decided and is still to be followed up, and one to come. Children of the
/// demonstration are brought up without identity, or held back until there is consent.
/// </summary>
internal sealed class DemoMeetings(DemoAgenda agenda, TimeProvider time)
{
    private const string Head = "rektor-flen";
    private const string Counsellor = "kurator-flen";
    private const string Nurse = "skolskoterska-flen";
    private const string Consultant = "bup-konsult";
    private const string SocialWorker = "socialsekreterare-flen";
    private const int DaysApart = 7;

    private static readonly string[] s_members = [Counsellor, Nurse, Consultant, SocialWorker];
    private static readonly Guid s_held = DemoAgenda.IdOf("meeting", "held");
    private static readonly Guid s_coming = DemoAgenda.IdOf("meeting", "coming");
    private static readonly StandingSlot s_slot = new(DayOfWeek.Thursday, new(8, 30), 90, 2, 0);

    private int HeldDaysAgo => DaysToSchool(back: true);

    private DateOnly Today => SwedishCalendar.DayOf(time.GetUtcNow());

    public async Task RunAsync(CancellationToken ct)
    {
        await PlanAsync(ct);
        await SubmitAsync("breaks", null, null, Nurse, HeldDaysAgo + 2, "Flera i årskurs 8 är rädda för rasterna. Vad kan vi göra på skolan?", null, ["safe", "included"], ct);
        await SubmitAsync("mornings", "vilgot", ChildMode.Anonymous, Counsellor, HeldDaysAgo + 2, "Vilgot kommer sent och utan frukost. Hur kan vi möta mamma?", "Ett barn kommer sent och utan frukost flera dagar i veckan. Hur kan vi möta föräldern?", ["nurtured"], ct);
        await SubmitAsync("absence", "amina", ChildMode.HeldBack, Counsellor, HeldDaysAgo + 1, "Amina är borta allt mer. Vi väntar på föräldrarnas samtycke.", null, ["achieving"], ct);
        await MeetAsync(ct);
        await SubmitAsync("sleep", null, null, Nurse, 1, "Många i årskurs 6 sover för lite. Kan vi göra något för hela årskursen?", null, ["healthy"], ct);
        await SubmitAsync("stomach", "tuva", ChildMode.Anonymous, Counsellor, 1, "Tuva har ont i magen nästan varje morgon.", "Ett barn har ont i magen nästan varje skoldag, utan kroppslig förklaring. Hur brukar BUP tänka?", ["healthy", "safe"], ct);
    }

    private async Task PlanAsync(CancellationToken ct)
    {
        await agenda.OnSeriesAsync(
            "open", Head, 30,
            (state, scene) =>
            {
                var facts = new SeriesFacts("Förstärkt EHT Rönnbärsskolan", null, [scene.By.Unit], s_slot, "Rönnbärsskolan, rum 12");
                return OpenSeries.Decide(new(DemoAgenda.SeriesId, EhtKind.Reinforced, facts, new HashSet<UnitId> { scene.By.Unit }, scene.Branches, scene.By, scene.At), state);
            },
            ct);
        foreach (var member in s_members)
        {
            var who = agenda.Who(member);
            await agenda.OnSeriesAsync(
                $"join {member}", Head, 30,
                (state, scene) => AddMember.Decide(new(who.By.PersonId, who.By.Unit, who.By.Branch, SeriesPart.Member, who.UnitStaffSince, scene.By, scene.At), state), ct);
        }

        var (term, held, coming) = Days();
        await agenda.OnTermAsync(
            "plan", Head, 28,
            (series, state, scene) => PlanTerm.Decide(new(DemoAgenda.CycleId, term, [Meeting(s_held, held), Meeting(s_coming, coming)], null, scene.By, scene.At), series, state), ct);
    }

    private async Task MeetAsync(CancellationToken ct)
    {
        await agenda.OnTermAsync(
            "begin", Head, HeldDaysAgo,
            (series, term, scene) => OpenMeeting.Decide(new(s_held, [Attendee.Of(scene.By), .. s_members.Select(member => Attendee.Of(agenda.Who(member).By))], scene.By, scene.At), series, term), ct);
        await SayAsync("breaks", null, Head, "Eleverna är oroliga för trappan vid slöjden. Fler vuxna behövs ute.", ct);
        await DecideAsync("breaks", null, Head, "Två vuxna på varje rast till jul. Elevrådet frågar klasserna.", AgendaOutcome.SchoolAction, ct);
        await PlanAsync("breaks", null, Head, "Nytt rastschema med två vuxna vid slöjden", Head, 12, Reach.Selective, ActionKind.Preventing, ct);
        await SayAsync("mornings", "vilgot", Consultant, "Börja i det som fungerar hemma. En lugn vuxen som möter vid dörren gör ofta mer än en regel.", ct);
        await SayAsync("mornings", "vilgot", SocialWorker, "Öppen förskola och familjebehandlare finns utan ansökan. Föräldern kan ringa själv.", ct);
        await DecideAsync("mornings", "vilgot", Counsellor, "Kuratorn berättar för föräldern vad som finns och erbjuder att ringa tillsammans.", AgendaOutcome.Consultation, ct);
        await PlanAsync("mornings", "vilgot", Counsellor, "Samtal med föräldern om frukost och morgnar", Counsellor, 5, Reach.Indicated, ActionKind.Remedying, ct);
        await agenda.OnItemAsync(
            "view", "mornings", "vilgot", Counsellor, HeldDaysAgo,
            scene => WriteFamilyView.Decide(new(DemoAgenda.IdOf("view"), Perspective.Child, null, ViewOf.Question, "Jag vill hinna äta innan alla tittar."), scene), ct);
        await agenda.OnTermAsync(
            "close", Head, HeldDaysAgo, (series, term, scene) => CloseMeeting.Decide(new(s_held, new HashSet<Guid> { DemoAgenda.IdOf("item", "absence") }, scene.By, scene.At), series, term), ct);
    }

    private Task SubmitAsync(string item, string? child, ChildMode? mode, string by, int daysAgo, string question, string? story, IReadOnlyList<string> sectors, CancellationToken ct) =>
        agenda.OnItemAsync(
            "submit", item, child, by, daysAgo,
            scene => SubmitAgendaItem.Decide(
                new(DemoAgenda.IdOf("item", item), daysAgo > HeldDaysAgo ? s_held : s_coming, child is null ? AgendaLevel.Group : AgendaLevel.Individual, mode, InformationArea.Situation, new(question, story, sectors, 15, [BranchKind.Bup]), [], []), scene),
            ct);

    private Task SayAsync(string item, string? child, string by, string text, CancellationToken ct) => agenda.OnItemAsync(
        $"note {by}", item, child, by, HeldDaysAgo, scene => WriteNote.Decide(new(DemoAgenda.IdOf("note", item, by), text, OwnOnly: false, []), scene), ct);

    private async Task DecideAsync(string item, string? child, string by, string text, AgendaOutcome outcome, CancellationToken ct)
    {
        await agenda.OnItemAsync("decide", item, child, by, HeldDaysAgo, scene => WriteDecision.Decide(new(DemoAgenda.IdOf("decision", item), text, 0, OwnOnly: false, []), scene), ct);
        await agenda.OnItemAsync("outcome", item, child, by, HeldDaysAgo, scene => SetOutcomes.Decide(new([outcome]), scene), ct);
    }

    private Task PlanAsync(string item, string? child, string by, string what, string responsible, int withinDays, Reach reach, ActionKind kind, CancellationToken ct) => agenda.OnItemAsync(
        "action", item, child, by, HeldDaysAgo,
        scene => PlanAction.Decide(
            new(DemoAgenda.IdOf("action", item), what, Attendee.Of(agenda.Who(responsible).By), SwedishCalendar.DayOf(scene.At).AddDays(withinDays), reach, kind, null, OwnOnly: false, []), scene),
        ct);

    // Both within the term that it is; on its first and last days they move in to it.
    private (Term Term, DateOnly Held, DateOnly Coming) Days()
    {
        var term = Term.Of(Today);
        var (held, coming) = (Today.AddDays(-HeldDaysAgo), Today.AddDays(DaysToSchool(back: false)));
        return (term, held < term.FirstDay ? term.FirstDay : held, coming > term.LastDay ? term.LastDay : coming);
    }

    // A week away or some days more, so that no school meets on a Sunday; in the middle of a long break there is no better day.
    private int DaysToSchool(bool back) =>
        Enumerable.Range(DaysApart, 4).Cast<int?>().FirstOrDefault(days => SchoolBreaks.IsSchoolDay(Today.AddDays(back ? -days!.Value : days!.Value))) ?? DaysApart;

    private static PlannedMeeting Meeting(Guid id, DateOnly day) => new(id, s_slot.StartOn(day), s_slot.Minutes, s_slot.CutoffFor(day));
}
