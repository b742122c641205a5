using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Seeding;

/// <summary>Six invented cases in different states, so that no list of the demonstration looks empty.</summary>
internal sealed class DemoCases(DemoStage stage)
{
    private const string Counsellor = "kurator-flen";
    private const string SocialWorker = "socialsekreterare-flen";
    private const string Nurse = "sjukskoterska-vardcentral";
    private const string StudentHealth = "0482-elevhalsa";
    private const string StudentHealthUnit = "0482-elevhalsa-ronnbar";
    private const string SocialServices = "0482-ifo";
    private const string Consultant = "bup-konsult";
    private const string Bup = "04-bup";
    private const string BupUnit = "04-bup-katrineholm";

    public async Task RunAsync(CancellationToken ct)
    {
        await StomachAcheAsync(new DemoStory(stage, "tuva", ct));
        await NewlyOpenedAsync(new DemoStory(stage, "elis", ct));
        await UnansweredAsync(new DemoStory(stage, "amina", ct));
        await RequestSentAsync(new DemoStory(stage, "nora", ct));
        await AnsweredAsync(new DemoStory(stage, "vilgot", ct));
        await ProtectedAsync(new DemoStory(stage, "sam", ct));
    }

    private static async Task StomachAcheAsync(DemoStory story)
    {
        await story.OpenAsync(Nurse, 30, DemoChildren.Tuva, new CoordinatorChoice.Self());
        await story.AskConsentAsync(Nurse, 29, "04-vardcentral", StudentHealth, "Så att vårdcentralen och skolans elevhälsa kan hjälpas åt kring Tuvas magont och närvaro.", persons: 2);
        await story.SayYesAsync(Nurse, 28, guardian: 0, ConsentForm.OralInPerson);
        await story.SayYesAsync(Nurse, 26, guardian: 1, ConsentForm.OralByPhone);
        await story.InviteAsync(Nurse, 25, StudentHealthUnit, StudentHealth, "Gemensam bild av Tuvas skolvardag och mående.");
        await story.AcceptAsync(Counsellor, 24, StudentHealthUnit);
        await story.DrawWheelAsync(
            Counsellor, 20, "wheel", Perspective.Child,
            new DemoSector("safe", "Hemma hos mormor och med Saga.", "Korridoren vid skåpen."),
            new DemoSector("healthy", null, "Ont i magen nästan varje morgon. Sover dåligt på söndagar."),
            new DemoSector("achieving", "Bild och slöjd.", "Matten har blivit svår sedan jag var borta."),
            new DemoSector("active", "Ridningen!", null),
            new DemoSector("included", "Saga.", "Ingen att äta med när Saga är borta."));
        await story.DrawWheelAsync(
            Nurse, 18, "care wheel", Perspective.Professional,
            new DemoSector("healthy", "Äter och växer bra, provsvar utan anmärkning.", "Återkommande magont utan kroppslig förklaring, mest skoldagar."),
            new DemoSector("nurtured", "Engagerade föräldrar som följer med.", null));
    }

    private static Task NewlyOpenedAsync(DemoStory story) => story.OpenAsync(Counsellor, 1, DemoChildren.Elis, new CoordinatorChoice.Requested());

    private static async Task UnansweredAsync(DemoStory story)
    {
        await story.OpenAsync(Counsellor, 12, DemoChildren.Amina, new CoordinatorChoice.Self());
        await story.AskConsentAsync(Counsellor, 10, StudentHealth, SocialServices, "Så att socialtjänstens öppenvård kan erbjuda familjen stöd.", persons: 2);
        await story.SayYesAsync(Counsellor, 9, guardian: 0, ConsentForm.OralInPerson);
    }

    private static async Task RequestSentAsync(DemoStory story)
    {
        await story.OpenAsync(Counsellor, 21, DemoChildren.Nora, new CoordinatorChoice.Self());
        await ConsentedAsync(story, 20, "Så att socialtjänsten kan ta del av skolans bild och svara på vad de kan erbjuda.", persons: 2);
        await story.DrawWheelAsync(
            Counsellor, 15, "wheel", Perspective.Professional,
            new DemoSector("healthy", null, "Trött på lektionerna, berättar om dålig sömn."),
            new DemoSector("active", "Spelade fotboll i sex år.", "Slutade i augusti."),
            new DemoSector("included", "God kontakt med en lärare.", "Äter ensam, tackar nej till grupparbeten."));
        await story.SendRequestAsync(
            Counsellor, 6,
            new SupportRequestContent(
                "Vilket stöd kan familjen få i att hitta rutiner i två hem?",
                "Föräldrasamtal och någon vuxen för Nora att prata med.",
                "Mentorssamtal varje vecka, anpassad schemaläggning och kuratorssamtal.",
                "Närvaron är bättre, måendet är detsamma.",
                "Jag vill att mamma och pappa ska prata med varandra utan att bråka.",
                new ContactBlock("Elin Granvik", "Skolkurator", "0000-48 20 30", "elin.granvik@example.se", "Tisdag och torsdag 8–10")),
            Urgency.WithinTwoWeeks, "healthy", "active", "included");
        await story.InviteKnownAsync(Counsellor, 14, BupUnit, Bup, "Vad skolan kan göra för Nora medan hon väntar på BUP.", "Föräldrarna har själva sökt BUP och vill att skolan och BUP talas vid.");
        await story.AcceptAsync(Consultant, 13, BupUnit);
        await story.WaitAsync(
            Consultant, 12, StudentHealth, "Föräldrarna vill att skolan vet att Nora väntar.", expectedInDays: 70,
            new BridgingIntervention("Samtal varje vecka", "Skolkuratorn"),
            new BridgingIntervention("Lugn plats att äta på", "Mentorn"));
    }

    private static async Task AnsweredAsync(DemoStory story)
    {
        await story.OpenAsync(Counsellor, 40, DemoChildren.Vilgot, new CoordinatorChoice.Self());
        await ConsentedAsync(story, 38, "Så att socialtjänsten kan erbjuda stöd i hemmet på morgnarna.", persons: 1);
        await story.DrawWheelAsync(
            Counsellor, 35, "wheel", Perspective.Professional,
            new DemoSector("nurtured", "Varm relation till mamma.", "Kommer sent och utan frukost flera dagar i veckan."));
        await story.SendRequestAsync(
            Counsellor, 33,
            new SupportRequestContent(
                "Kan familjen få praktiskt stöd på morgnarna?",
                "Hemmahosstöd en period.",
                "Frukost på fritids och samtal med mamma.",
                "Fungerar de dagar fritids kan ta emot tidigt.",
                null,
                new ContactBlock("Elin Granvik", "Skolkurator", "0000-48 20 30", null, null)),
            Urgency.Routine, "nurtured");
        await story.ReceiveAsync(SocialWorker, 30);
        await story.AnswerAsync(SocialWorker, 22, AnswerKind.OffersIntervention, "Familjen erbjuds hemmahosstöd två morgnar i veckan under åtta veckor.");
        await story.GiveFeedbackAsync(SocialWorker, 21);
    }

    private static Task ProtectedAsync(DemoStory story) => story.OpenAsync(Counsellor, 4, DemoChildren.Sam, new CoordinatorChoice.Self());

    private static async Task ConsentedAsync(DemoStory story, int daysAgo, string purpose, int persons)
    {
        await story.AskConsentAsync(Counsellor, daysAgo, StudentHealth, SocialServices, purpose, persons);
        for (var guardian = 0; guardian < persons; guardian++)
        {
            await story.SayYesAsync(Counsellor, daysAgo - 1, guardian, ConsentForm.Written);
        }
    }
}
