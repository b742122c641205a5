using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Load.Seeding;

/// <summary>Writes invented cases by the domain's own rules.</summary>
internal sealed class CaseWriter(DemoDirectory directory, DateTimeOffset now)
{
    private const string Note =
        "Går till skolan de flesta dagar och har två nära kamrater. Behöver en vuxen som möter vid dörren på morgonen; "
        + "då går första lektionen bra. Mattelektionerna och korridoren vid lunch är svårast.";

    private static readonly InformationArea[] s_areas = Enum.GetValues<InformationArea>();

    private readonly DateOnly _today = SwedishCalendar.DayOf(now);

    /// <summary>The sectors of the wheel that the cases use.</summary>
    public static IReadOnlyList<string> Sectors { get; } = ["safe", "healthy", "achieving", "nurtured", "active", "respected", "responsible", "included"];

    /// <summary>A case that nobody who is measured takes part in: opened with two guardians, two contacts and a samordnare.</summary>
    public SeededCase Filler(int number)
    {
        var (unit, branch) = directory.OtherUnits[number % directory.OtherUnits.Count];
        var history = new History();
        var opening = Opening(number, new By(Guid.NewGuid(), Guid.NewGuid(), unit, branch));
        history.Add(OpenCase.Decide(opening, history.Case));
        return new SeededCase(opening.CaseId, opening.ChildId, null, history.CaseEvents, Guid.Empty, []);
    }

    /// <summary>
    /// A case at work: elevhälsan has the guardians' consent to tell socialtjänsten about every area, socialtjänsten takes part, and the
    /// reason, the contacts and a whole wheel are disclosed to it on that consent. <paramref name="events"/> lengthens the history of the
    /// case to at least so many by staff who come and go, which leaves the state as it was.
    /// </summary>
    public SeededCase Shared(int number, Team team, int events = 0)
    {
        var history = new History();
        var opening = Opening(number, team.Counsellor.By);
        history.Add(OpenCase.Decide(opening, history.Case));
        Consent(history, team, opening);
        Invite(history, team);
        var wheelId = Wheel(history, team);
        Disclose(history, team);
        Lengthen(history, team, opening, events);
        return new SeededCase(opening.CaseId, opening.ChildId, team, history.CaseEvents, wheelId, history.WheelEvents);
    }

    private OpenCase Opening(int number, By by) => new(
        Guid.CreateVersion7(),
        $"B{number:D7}",
        $"Ärende {number}",
        Guid.NewGuid(),
        Guid.NewGuid(),
        new ChildDetails("Saga", $"Provberg{number}", _today.AddYears(-9).AddDays(-(number % 300)), null, "0482", "0482", null, "sv", false),
        ProtectionLevel.None,
        [Guardian("Majken Provberg"), Guardian("Torsten Provberg")],
        Guid.NewGuid(),
        new OpeningReason(Note, "Morgnarna.", "Hur det är på fritids.", "Möta vid dörren.", "Ett gemensamt schema.", "Stöd i hemmet på morgnarna."),
        [Contact("Fritidsgården Tallen"), Contact("Vårdcentralen Rönnen")],
        new CoordinatorChoice.Self(),
        Guid.NewGuid(),
        [by.PersonId],
        directory.Branches,
        by,
        now);

    private static NewGuardian Guardian(string name) =>
        new(Guid.NewGuid(), Guid.NewGuid(), GuardianKind.Guardian, ProtectionLevel.None, new GuardianDetails(name, "0000-12 34 56", null, "sv", false));

    private static NewContact Contact(string organisation) =>
        new(Guid.NewGuid(), Guid.NewGuid(), new ContactDetails(organisation, "Alva Modig", "handledare", "0000-65 43 21", "Träffas på torsdagar."));

    private void Consent(History history, Team team, OpenCase opening)
    {
        var consent = Guid.NewGuid();
        Guid[] guardians = [.. opening.Guardians.Select(guardian => guardian.PersonId)];
        var scope = new ConsentScope(team.Counsellor.By.Branch, [team.SocialWorker.By.Branch], s_areas, _today.AddDays(-1), _today.AddMonths(3));
        var words = new ConsentWords("Samordna stödet kring skola och hem.", null);
        history.Add(RequestConsent.Decide(new(consent, scope, words, guardians, team.Counsellor.By, now), history.Case));
        foreach (var guardian in guardians)
        {
            history.Add(RecordConsentAnswer.Decide(
                new(consent, guardian, ConsentAnswer.Given, null, null, ConsentForm.Written, false, null, team.Counsellor.By, now), history.Case));
        }
    }

    private void Invite(History history, Team team)
    {
        var party = Guid.NewGuid();
        var social = team.SocialWorker.By;
        history.Add(InviteParty.Decide(
            new(party, social.Unit, social.Branch, "Gemensam planering.", LegalBasis.Consent, null, directory.Branches, team.Counsellor.By, now), history.Case));
        history.Add(AcceptInvitation.Decide(
            new(party, Guid.NewGuid(), [social.PersonId], [social.PersonId], directory.Branches, social, now), history.Case));
    }

    private Guid Wheel(History history, Team team)
    {
        var by = team.Counsellor.By;
        var wheel = Guid.CreateVersion7();
        history.AddToWheel(StartWheel.Decide(new(wheel, "barnets-basta-hjulet", 1, Perspective.Professional, null, by, now), history.Wheel, history.Case));
        foreach (var sector in Sectors)
        {
            history.Add(DescribeSector.Decide(
                new(sector, Guid.NewGuid(), Note, Note, Sectors, [ToSocialServices(team)], directory.Branches, by, now), history.Wheel, history.Case));
        }

        return wheel;
    }

    private void Disclose(History history, Team team)
    {
        var open = (CaseState.Open)history.Case;
        ItemHead[] items = [open.ReasonItem, .. open.Contacts.Select(contact => contact.Item)];
        history.Add(DiscloseItems.Decide(new(items, [ToSocialServices(team)], directory.Branches, team.Counsellor.By, now), history.Case));
    }

    private void Lengthen(History history, Team team, OpenCase opening, int events)
    {
        var colleagues = Enumerable.Range(0, 5).Select(_ => Guid.NewGuid()).ToArray();
        var staff = colleagues.ToDictionary(person => person, _ => DateOnly.MinValue);
        for (var n = 0; history.CaseEvents.Count < events; n++)
        {
            var colleague = colleagues[n / 2 % colleagues.Length];
            history.Add(n % 2 == 0
                ? NameStaff.Decide(new(opening.PartyId, colleague, staff, team.Counsellor.By, now), history.Case)
                : RemoveStaff.Decide(new(opening.PartyId, colleague, team.Counsellor.By, now), history.Case));
        }
    }

    private static Recipient ToSocialServices(Team team) => new(team.SocialWorker.By.Branch, LegalBasis.Consent, null);
}
