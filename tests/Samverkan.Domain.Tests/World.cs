using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Tests;

/// <summary>The invented people and places of the tests.</summary>
internal static class World
{
    public static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 2);

    /// <summary>The day from which everybody has worked where they work.</summary>
    public static readonly DateOnly Employed = new(2025, 8, 1);

    public static readonly BranchId StudentHealth = new("0482-elevhalsa");
    public static readonly BranchId Nurse = new("0482-emi");
    public static readonly BranchId School = new("0482-skola");
    public static readonly BranchId Social = new("0482-ifo");
    public static readonly BranchId OtherSocial = new("0483-ifo");
    public static readonly BranchId Bup = new("0400-bup");
    public static readonly BranchId Care = new("0400-vc");
    public static readonly BranchId FreeSchool = new("enskild-skola");
    public static readonly BranchId Office = new("0482-kontor");

    public static readonly IReadOnlyDictionary<BranchId, BranchFacts> Branches = new Dictionary<BranchId, BranchFacts>
    {
        [StudentHealth] = new(BranchKind.StudentHealthPsychosocial, "Elevhälsan"),
        [Nurse] = new(BranchKind.StudentHealthMedical, "Skolhälsovården"),
        [School] = new(BranchKind.School, "Skolan"),
        [Social] = new(BranchKind.SocialServices, "Socialtjänsten"),
        [OtherSocial] = new(BranchKind.SocialServices, "Socialtjänsten i grannkommunen"),
        [Bup] = new(BranchKind.Bup, "BUP", PrincipalKind.Region),
        [Care] = new(BranchKind.PrimaryCare, "Vårdcentralen", PrincipalKind.Region),
        [FreeSchool] = new(BranchKind.School, "Friskolan", PrincipalKind.Independent),
        [Office] = new(BranchKind.Administration, "Kontoret"),
    };

    public static readonly SharingContext Context = new(Now, Branches);

    public static readonly Guid CaseId = Id(1);
    public static readonly Guid Child = Id(2);
    public static readonly Guid Mother = Id(3);
    public static readonly Guid Father = Id(4);
    public static readonly Guid Outsider = Id(5);
    public static readonly Guid OwnParty = Id(10);
    public static readonly Guid SocialParty = Id(11);
    public static readonly Guid BupParty = Id(12);
    public static readonly Guid IdentityItem = Id(20);
    public static readonly Guid ReasonItem = Id(21);
    public static readonly Guid Consent = Id(30);
    public static readonly Guid Request = Id(40);
    public static readonly Guid Wheel = Id(50);

    public static readonly By Counsellor = Actor(101, "0482-elevhalsa-norr", StudentHealth);
    public static readonly By Colleague = Actor(102, "0482-elevhalsa-norr", StudentHealth);
    public static readonly By Sibling = Actor(103, "0482-elevhalsa-soder", StudentHealth);
    public static readonly By SocialWorker = Actor(104, "0482-ifo-barn", Social);
    public static readonly By SocialColleague = Actor(105, "0482-ifo-barn", Social);
    public static readonly By BupConsultant = Actor(106, "0400-bup-vast", Bup);
    public static readonly By Stranger = Actor(107, "0483-ifo-barn", OtherSocial);

    public static readonly ChildDetails Alma = new(
        "Alma", "Exempelsson", new(2013, 11, 2), new(NumberKind.PersonalNumber, "201301012397", null), "0482", "0482", null, "sv", false);

    public static readonly OpeningReason Reason = new("Ont i magen, kommer inte till skolan.", null, null, null, null, null);

    public static readonly ContactDetails Clinic = new("Vårdcentralen", "Kim Påhittad", "Sjuksköterska", "0155-000 00", null);

    /// <summary>A stable id for a small number.</summary>
    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    public static By Actor(int number, string unit, BranchId branch) => new(Id(number), Id(number + 1000), new(unit), branch);

    public static Viewer Viewer(By by, Role role) => new(by.PersonId, by.Unit, by.Branch, role, Employed);

    /// <summary>The viewer that a person is in the role that fits the branch.</summary>
    public static Viewer Viewer(By by) => Viewer(by, by.Branch == Bup ? Role.BupConsultant
        : by.Branch == Social || by.Branch == OtherSocial ? Role.SocialWorker
        : by.Branch == Care ? Role.CareProfessional
        : Role.SchoolCounsellor);

    /// <summary>These persons as a unit's staff, all since <see cref="Employed"/>.</summary>
    public static IReadOnlyDictionary<Guid, DateOnly> UnitStaffSince(params By[] staff) => staff.ToDictionary(by => by.PersonId, _ => Employed);

    public static ItemHead Item(int number, InformationArea area, By author, params Guid[] concerns) =>
        Items.Head(Id(number), area, author, Branches, concerns.Length == 0 ? [Child] : concerns);

    public static OpenCase Open(DateOnly? born = null, ProtectionLevel protection = ProtectionLevel.None, params NewGuardian[] guardians) => new(
        CaseId,
        "26-0001",
        "Gul tulpan",
        Child,
        IdentityItem,
        born is { } date ? Alma with { BirthDate = date } : Alma,
        protection,
        guardians.Length == 0 ? [Guardian(Mother), Guardian(Father)] : guardians,
        ReasonItem,
        Reason,
        [new(Id(60), Id(61), Clinic)],
        new CoordinatorChoice.Self(),
        OwnParty,
        [Counsellor.PersonId, Colleague.PersonId],
        Branches,
        Counsellor,
        Now);

    public static NewGuardian Guardian(Guid person, GuardianKind kind = GuardianKind.Guardian) => new(
        person, new Guid(person.ToByteArray().Reverse().ToArray()), kind, ProtectionLevel.None, new("Vuxen Exempelsson", "070-000 00 00", "vuxen@example.se", "sv", false));

    /// <summary>An open case.</summary>
    public static Given Opened(DateOnly? born = null, ProtectionLevel protection = ProtectionLevel.None, params NewGuardian[] guardians) =>
        Given.Nothing().And(g => OpenCase.Decide(Open(born, protection, guardians), g.Case));

    /// <summary>The whole scope that the tests ask about.</summary>
    public static ConsentScope Scope(params BranchId[] receiving) => new(
        StudentHealth, receiving.Length == 0 ? [Social] : receiving, Enum.GetValues<InformationArea>(), Today, Today.AddDays(90));

    /// <summary>Asks persons and records their answers.</summary>
    public static Given WithConsent(this Given given, ConsentScope? scope = null, Guid? consentId = null, params (Guid Person, ConsentAnswer Answer)[] answers)
    {
        var id = consentId ?? Consent;
        var asked = answers.Length == 0 ? [(Mother, ConsentAnswer.Given), (Father, ConsentAnswer.Given)] : answers;
        given = given.And(g => RequestConsent.Decide(
            new(id, scope ?? Scope(), new("Att samordna stödet", null), [.. asked.Select(a => a.Item1)], Counsellor, Now), g.Case));
        return asked.Where(a => a.Item2 != ConsentAnswer.Asked).Aggregate(given, (g, a) => g.And(x => RecordConsentAnswer.Decide(Answer(a.Item1, a.Item2, id), x.Case)));
    }

    public static RecordConsentAnswer Answer(Guid person, ConsentAnswer answer, Guid? consentId = null, DateTimeOffset? at = null) => new(
        consentId ?? Consent,
        person,
        answer,
        answer == ConsentAnswer.Limited ? [InformationArea.Identity, InformationArea.Wheel] : null,
        null,
        ConsentForm.OralInPerson,
        false,
        null,
        Counsellor,
        at ?? Now.AddMinutes(1));

    public static InviteParty Invite(By invited, Guid partyId, LegalBasis basis = LegalBasis.Consent, string? reason = null, By? by = null) => new(
        partyId, invited.Unit, invited.Branch, "Vi vill samordna stödet.", basis, reason, Branches, by ?? Counsellor, Now.AddMinutes(2));

    public static AcceptInvitation Accept(By by, Guid partyId, DateTimeOffset? at = null) => new(
        partyId, Id(partyId.GetHashCode() & 0xFFFF), [by.PersonId], [by.PersonId], Branches, by, at ?? Now.AddMinutes(3));

    /// <summary>Consent to socialtjänsten, which has been invited and takes part.</summary>
    public static Given WithSocialServices(this Given given) => given
        .WithConsent()
        .And(g => InviteParty.Decide(Invite(SocialWorker, SocialParty), g.Case))
        .And(g => AcceptInvitation.Decide(Accept(SocialWorker, SocialParty), g.Case));

    /// <summary>BUP takes part, invited by the counsellor after menprövning.</summary>
    public static Given WithBup(this Given given) => given
        .And(g => InviteParty.Decide(Invite(BupConsultant, BupParty, LegalBasis.HarmAssessment, "Familjen har själv berättat för BUP."), g.Case))
        .And(g => AcceptInvitation.Decide(Accept(BupConsultant, BupParty), g.Case));
}
