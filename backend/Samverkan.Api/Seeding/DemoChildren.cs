using Samverkan.Domain.Cases;

namespace Samverkan.Api.Seeding;

/// <summary>The children of the demonstration. All are invented.</summary>
internal static class DemoChildren
{
    /// <summary>The workshop case: thirteen years old, seeks the vårdcentral for stomach ache. She has no number entered; a case needs none.</summary>
    public static DemoChild Tuva { get; } = new(
        "S-2TUV-A013", "Näktergalen",
        Child("Tuva", "Lindmark", new DateOnly(2013, 5, 14), null),
        ProtectionLevel.None,
        [DemoGuardian.Of("Karin Lindmark", "0000-11 22 01"), DemoGuardian.Of("Peder Lindmark", "0000-11 22 02")],
        new OpeningReason(
            "Söker vårdcentralen för fjärde gången på två månader för ont i magen. Prover visar inget. Berättar att hon ofta är hemma från skolan.",
            "Magont på morgnarna, mest skoldagar.", "Hur skolan har det med närvaro och stöd.", "Fortsätta träffa henne varannan vecka.",
            "Samtal med vårdcentralens psykolog.", "Skolans elevhälsa behöver vara med."),
        [new ContactDetails("Elevhälsan Rönnbärsskolan", "Elin Granvik", "Skolkurator", null, "Tuva har träffat kuratorn två gånger.")]);

    /// <summary>Newly opened; nobody can coordinate yet.</summary>
    public static DemoChild Elis { get; } = new(
        "S-3ELS-B011", "Tofsvipan",
        Child("Elis", "Åkerfors", new DateOnly(2015, 1, 1), "201501012395"),
        ProtectionLevel.None,
        [DemoGuardian.Of("Malin Åkerfors", "0000-11 22 03")],
        Reason("Bråk på rasterna och svårt att komma i gång på lektionerna sedan höstlovet. Mamma undrar om det kan vara NPF."),
        [new ContactDetails("Vårdcentralen", null, null, null, "Familjen väntar på tid för en första bedömning.")]);

    /// <summary>Consent asked; one guardian has said yes, the other has not answered.</summary>
    public static DemoChild Amina { get; } = new(
        "S-4AMN-C010", "Gullvivan",
        new ChildDetails("Amina", "Warsamedal", new DateOnly(2016, 4, 2), Number("201601042383"), "0482", "0482", null, "so", NeedsInterpreter: true),
        ProtectionLevel.None,
        [
            new DemoGuardian("Hodan Warsamedal", ProtectionLevel.None, new GuardianDetails("Hodan Warsamedal", "0000-11 22 04", null, "so", NeedsInterpreter: true)),
            new DemoGuardian("Yusuf Warsamedal", ProtectionLevel.None, new GuardianDetails("Yusuf Warsamedal", "0000-11 22 05", null, "so", NeedsInterpreter: true)),
        ],
        Reason("Lång frånvaro sedan flytten. Familjen vill ha hjälp men vet inte vart de ska vända sig."),
        [new ContactDetails("Familjecentralen", null, "Förskollärare", "0000-11 22 06", null)]);

    /// <summary>A stödförfrågan has been sent and waits in the inbox of socialtjänsten.</summary>
    public static DemoChild Nora { get; } = new(
        "S-5NRA-D014", "Fjärden",
        Child("Nora", "Hedesund", new DateOnly(2012, 1, 1), "201201012380"),
        ProtectionLevel.None,
        [DemoGuardian.Of("Lisa Hedesund", "0000-11 22 07"), DemoGuardian.Of("Jörgen Strandell", "0000-11 22 08")],
        Reason("Sover dåligt, har slutat på fotbollen och är mycket ensam. Föräldrarna har nyss separerat."),
        [new ContactDetails("Ungdomsmottagningen", null, "Kurator", null, null)]);

    /// <summary>Answered, and the school has been told that it was.</summary>
    public static DemoChild Vilgot { get; } = new(
        "S-6VLG-E009", "Rödhaken",
        Child("Vilgot", "Sandström Bergåker", new DateOnly(2017, 1, 1), "201701012393"),
        ProtectionLevel.None,
        [DemoGuardian.Of("Ebba Sandström", "0000-11 22 09")],
        Reason("Mamma är ensam med tre barn och orkar inte med morgnarna. Vilgot kommer ofta sent och hungrig."),
        [new ContactDetails("Fritidshemmet", null, null, null, "Ser honom varje eftermiddag.")]);

    /// <summary>Sekretessmarkering: neither the number nor where the family lives is entered.</summary>
    public static DemoChild Sam { get; } = new(
        "S-7SAM-F008", "Ängsullen",
        new ChildDetails("Sam", "Norrgren", new DateOnly(2018, 1, 1), null, null, "0482", null, "sv", NeedsInterpreter: false),
        ProtectionLevel.SecrecyMarking,
        [new DemoGuardian("Vera Norrgren", ProtectionLevel.SecrecyMarking, new GuardianDetails("Vera Norrgren", null, null, "sv", NeedsInterpreter: false))],
        Reason("Ny på skolan under skydd. Behöver en lugn skolstart och vuxna som vet vad som gäller."),
        [new ContactDetails("Stödverksamhet", null, null, null, null)]);

    private static ChildDetails Child(string given, string family, DateOnly born, string? number) =>
        new(given, family, born, number is null ? null : Number(number), "0482", "0482", null, "sv", NeedsInterpreter: false);

    private static ChildNumber Number(string value) => new(NumberKind.PersonalNumber, value, Municipality: null);

    private static OpeningReason Reason(string signal) => new(signal, null, null, null, null, null);
}
