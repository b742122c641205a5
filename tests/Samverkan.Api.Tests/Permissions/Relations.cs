using Samverkan.Domain.Directory;

namespace Samverkan.Api.Tests.Permissions;

/// <summary>How somebody stands to a case, who in the demo directory stands so, and where they work.</summary>
internal sealed record Relation(string Name, string Subject, string? Unit, BranchKind Kind)
{
    /// <summary>The roles that there are in that unit.</summary>
    public IReadOnlyList<Role> Roles { get; } = Unit is null ? [] : [.. Domain.Directory.Roles.All.Where(row => row.Branches.Contains(Kind)).Select(row => row.Role)];
}

/// <summary>Every relation that the matrix asks in.</summary>
internal static class Relations
{
    public static readonly Relation Named = new("named", "kurator-flen", "0482-elevhalsa-ronnbar", BranchKind.StudentHealthPsychosocial);
    public static readonly Relation Colleague = new("colleagueNotNamed", "kurator-flen-kollega", "0482-elevhalsa-ronnbar", BranchKind.StudentHealthPsychosocial);
    public static readonly Relation Sibling = new("siblingUnit", "kurator-flen-syskonskola", "0482-elevhalsa-kornknarr", BranchKind.StudentHealthPsychosocial);
    public static readonly Relation Emergency = new("breakGlass", "kurator-tva-skolor", "0482-elevhalsa-alvkvarn", BranchKind.StudentHealthPsychosocial);
    public static readonly Relation WithConsent = new("otherBranchWithConsent", "socialsekreterare-flen", "0482-ifo-barn", BranchKind.SocialServices);
    public static readonly Relation WithoutConsent = new("otherBranchWithoutConsent", "bup-konsult", "04-bup-katrineholm", BranchKind.Bup);
    public static readonly Relation Revoked = new("consentRevoked", "skolskoterska-flen", "0482-elevhalsa-medicinsk-ronnbar", BranchKind.StudentHealthMedical);
    public static readonly Relation Expired = new("consentExpired", "rektor-flen", "0482-skola-ronnbar", BranchKind.School);
    public static readonly Relation Former = new("formerParty", "sjukskoterska-vardcentral", "04-vardcentral-ronnen", BranchKind.PrimaryCare);
    public static readonly Relation Invited = new("invited", "bvc-flen", "04-bvc-ronnen", BranchKind.Bvc);
    public static readonly Relation SamePrincipal = new("sameHuvudmanOtherUnit", "samordnare-flen", "0482-stod-samordning", BranchKind.Administration);
    public static readonly Relation Stranger = new("stranger", "socialsekreterare-vingaker", "0428-ifo-barn", BranchKind.SocialServices);
    public static readonly Relation Guardian = new("guardianOfAnotherChild", "kurator-slutat", null, BranchKind.Administration);

    public static readonly Relation InRoom = new("inTheRoomWithoutBasis", "habilitering-eskilstuna", "04-habilitering-eskilstuna", BranchKind.Habilitation);

    public static IReadOnlyList<Relation> All { get; } =
        [Named, Colleague, Sibling, Emergency, WithConsent, WithoutConsent, Revoked, Expired, Former, Invited, SamePrincipal, Stranger, Guardian, InRoom];
}
