using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Seeding;

/// <summary>One child's story: its steps in order, each a sentence. Days are counted back from the day of sowing.</summary>
internal sealed class DemoStory(DemoStage stage, string name, CancellationToken ct)
{
    private static readonly InformationArea[] s_everything =
        [InformationArea.Identity, InformationArea.Situation, InformationArea.Contacts, InformationArea.Wheel, InformationArea.Schooling, InformationArea.Interventions];

    private readonly Dictionary<string, (Perspective Perspective, DemoSector Words)> _described = [];

    /// <summary>The case of the story of this name.</summary>
    public static Guid CaseIdOf(string name) => IdIn(name, "case");

    /// <summary>The child of the story of this name.</summary>
    public static Guid ChildIdOf(string name) => IdIn(name, "child");

    private Guid CaseId => CaseIdOf(name);

    private Guid ChildId => ChildIdOf(name);

    public Guid Guardian(int place) => Id("guardian", place.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public Task OpenAsync(string subject, int daysAgo, DemoChild child, CoordinatorChoice coordinator) => stage.OnCaseAsync(
        Step("open"), CaseId, ChildId, subject, daysAgo,
        (state, scene) => OpenCase.Decide(
            new OpenCase(
                CaseId, child.CaseNumber, child.Alias, ChildId, Id("identity"), child.Details, child.Protection,
                [.. child.Guardians.Select((guardian, place) => new NewGuardian(Guardian(place), Id("guardian item", guardian.Name), GuardianKind.Guardian, guardian.Protection, guardian.Details))],
                Id("reason"), child.Reason,
                [.. child.Contacts.Select(contact => new NewContact(Id("contact", contact.Organisation), Id("contact item", contact.Organisation), contact))],
                coordinator, Id("opening party"), scene.UnitStaff, scene.Branches, scene.By, scene.At),
            state),
        ct);

    public Task AskConsentAsync(string subject, int daysAgo, string from, string to, string purpose, int persons) => stage.OnCaseAsync(
        Step("ask consent"), CaseId, ChildId, subject, daysAgo,
        (state, scene) =>
        {
            var day = SwedishCalendar.DayOf(scene.At);
            var scope = new ConsentScope(new BranchId(from), [new BranchId(to)], s_everything, day, day.AddMonths(6));
            return RequestConsent.Decide(
                new RequestConsent(Id("consent"), scope, new ConsentWords(purpose, null), [.. Enumerable.Range(0, persons).Select(Guardian)], scene.By, scene.At)
                {
                    Read = new ReadAloud(1, "sv"),
                },
                state);
        },
        ct);

    public Task SayYesAsync(string subject, int daysAgo, int guardian, ConsentForm form) => stage.OnCaseAsync(
        Step("yes", guardian.ToString(System.Globalization.CultureInfo.InvariantCulture)), CaseId, ChildId, subject, daysAgo,
        (state, scene) => RecordConsentAnswer.Decide(
            new RecordConsentAnswer(Id("consent"), Guardian(guardian), ConsentAnswer.Given, null, null, form, InterpreterUsed: false, Note: null, scene.By, scene.At), state),
        ct);

    public Task InviteAsync(string subject, int daysAgo, string unit, string branch, string purpose) => stage.OnCaseAsync(
        Step("invite", unit), CaseId, ChildId, subject, daysAgo,
        (state, scene) => InviteParty.Decide(
            new InviteParty(Id("party", unit), new UnitId(unit), new BranchId(branch), purpose, LegalBasis.Consent, null, scene.Branches, scene.By, scene.At), state),
        ct);

    public Task AcceptAsync(string subject, int daysAgo, string unit) => stage.OnCaseAsync(
        Step("accept", unit), CaseId, ChildId, subject, daysAgo,
        (state, scene) => AcceptInvitation.Decide(
            new AcceptInvitation(Id("party", unit), Id("identity", unit), [scene.By.PersonId], scene.UnitStaff, scene.Branches, scene.By, scene.At), state),
        ct);

    /// <summary>Invites a unit that the family has turned to itself, and knows that it is told.</summary>
    public Task InviteKnownAsync(string subject, int daysAgo, string unit, string branch, string purpose, string why) => stage.OnCaseAsync(
        Step("invite", unit), CaseId, ChildId, subject, daysAgo,
        (state, scene) => InviteParty.Decide(
            new InviteParty(Id("party", unit), new UnitId(unit), new BranchId(branch), purpose, LegalBasis.HarmAssessment, why, scene.Branches, scene.By, scene.At), state),
        ct);

    public Task WaitAsync(string subject, int daysAgo, string to, string why, int expectedInDays, params IReadOnlyList<BridgingIntervention> bridging) => stage.OnCaseAsync(
        Step("wait"), CaseId, ChildId, subject, daysAgo,
        (state, scene) =>
        {
            var since = SwedishCalendar.DayOf(scene.At);
            return BeginWaiting.Decide(
                new BeginWaiting(
                    Id("waiting"), Id("waiting item"), new(since, since.AddDays(expectedInDays), bridging),
                    [new(new BranchId(to), LegalBasis.HarmAssessment, why)], scene.Branches, scene.By, scene.At),
                state);
        },
        ct);

    public async Task DrawWheelAsync(string subject, int daysAgo, string wheel, Perspective perspective, params IReadOnlyList<DemoSector> sectors)
    {
        await stage.BesideCaseAsync<WheelState>(
            Step("start", wheel), CaseId, ChildId, Id(wheel), subject, daysAgo,
            (@case, state, scene) => StartWheel.Decide(
                new StartWheel(Id(wheel), DemoStage.WheelDefinition, DemoStage.WheelVersion, perspective, RespondentId: null, scene.By, scene.At), state, @case) switch
            {
                Decision.Accepted accepted => new PairDecision.Accepted([], accepted.Events),
                Decision.Refused refused => PairDecision.Refuse(refused.Refusal),
                _ => PairDecision.Nothing,
            },
            ct);
        foreach (var sector in sectors)
        {
            _described[sector.Sector] = (perspective, sector);
            await stage.BesideCaseAsync<WheelState>(
                Step("describe", wheel, sector.Sector), CaseId, ChildId, Id(wheel), subject, daysAgo,
                (@case, state, scene) => DescribeSector.Decide(
                    new DescribeSector(sector.Sector, Id(wheel, sector.Sector), sector.Strengths, sector.Challenges, stage.Sectors, [], scene.Branches, scene.By, scene.At), state, @case),
                ct);
        }
    }

    public Task SendRequestAsync(string subject, int daysAgo, SupportRequestContent content, Urgency urgency, params IReadOnlyList<string> sectors) =>
        stage.BesideCaseAsync<SupportRequestState>(
            Step("send"), CaseId, ChildId, Id("request"), subject, daysAgo,
            (@case, state, scene) => SendSupportRequest.Decide(
                new SendSupportRequest(
                    Id("request"), Id("request item"), Id("request party"), new UnitId("0482-ifo-barn"), new BranchId("0482-ifo"), content, urgency,
                    [.. sectors.Select(sector => Handed(sector, scene))],
                    LegalBasis.Consent, null, Id("consent"), scene.Branches, scene.By, scene.At),
                @case, state),
            ct);

    public Task ReceiveAsync(string subject, int daysAgo) => stage.BesideCaseAsync<SupportRequestState>(
        Step("receive"), CaseId, ChildId, Id("request"), subject, daysAgo,
        (@case, state, scene) => ReceiveSupportRequest.Decide(
            new ReceiveSupportRequest(Id("receiver identity"), [], scene.UnitStaffSince, scene.Branches, scene.By, scene.At), @case, state),
        ct);

    public Task AnswerAsync(string subject, int daysAgo, AnswerKind kind, string text) => stage.BesideCaseAsync<SupportRequestState>(
        Step("answer"), CaseId, ChildId, Id("request"), subject, daysAgo,
        (@case, state, scene) => AnswerSupportRequest.Decide(
            new AnswerSupportRequest(Id("answer"), new SupportAnswer(kind, text, SwedishCalendar.DayOf(scene.At).AddDays(14)), scene.Branches, scene.By, scene.At), @case, state) switch
        {
            Decision.Accepted accepted => new PairDecision.Accepted([], accepted.Events),
            Decision.Refused refused => PairDecision.Refuse(refused.Refusal),
            _ => PairDecision.Nothing,
        },
        ct);

    public Task GiveFeedbackAsync(string subject, int daysAgo) => stage.BesideCaseAsync<SupportRequestState>(
        Step("feedback"), CaseId, ChildId, Id("request"), subject, daysAgo,
        (@case, state, scene) => GiveFeedback.Decide(
            new GiveFeedback(Id("feedback"), FeedbackKind.AnsweredToGuardians, null, null, null, scene.Branches, scene.By, scene.At), @case, state),
        ct);

    private HandedSector Handed(string sector, Scene scene)
    {
        var (perspective, words) = _described[sector];
        return new HandedSector(
            DemoStage.WheelDefinition,
            DemoStage.WheelVersion,
            perspective,
            sector,
            Items.Head(Id("wheel", sector), InformationArea.Wheel, scene.By, scene.Branches, ChildId),
            Items.Owned(ChildId, scene.By.Branch, new SectorNote(words.Strengths, words.Challenges)));
    }

    private Guid Id(params string[] what) => IdIn(name, what);

    private static Guid IdIn(string name, params string[] what) => DerivedId.Of(["demo", name, .. what]);

    private string Step(params string[] what) => string.Join(' ', ["demo", name, .. what]);
}
