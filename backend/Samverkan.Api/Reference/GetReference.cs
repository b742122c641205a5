using Microsoft.Extensions.Options;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Api.Reference;

/// <summary>The words and limits that the pages need, out of the rules themselves so that the two cannot differ.</summary>
public sealed record Reference(
    IReadOnlyList<MunicipalityRow> Municipalities,
    IReadOnlyList<AreaRow> Areas,
    IReadOnlyList<BasisRow> Bases,
    IReadOnlyList<BranchKindRow> BranchKinds,
    IReadOnlyList<RoleNameRow> Roles,
    int ConsentMaxMonths,
    int ConsentNoticeDays,
    IReadOnlyList<ExceptionGroundRow> ConsentExceptionGrounds,
    IReadOnlyList<AgeRow> Ages,
    IReadOnlyList<ProtectionRow> ProtectionLevels,
    IReadOnlyList<ReportContact> Orosanmalan,
    LimitsView Limits);

/// <summary>A municipality and its code.</summary>
public sealed record MunicipalityRow(string Code, string Name);

/// <summary>An information area in the words that a family reads.</summary>
public sealed record AreaRow(InformationArea Area, string Name, string Help);

/// <summary>A legal basis for handing something over.</summary>
public sealed record BasisRow(LegalBasis Basis, string Name, string Paragraph, string Help);

/// <summary>A ground on which one guardian's answer is not waited for.</summary>
public sealed record ExceptionGroundRow(ConsentExceptionGround Ground, string Name, string Source, string Help);

/// <summary>An age that a rule speaks of.</summary>
public sealed record AgeRow(string Key, int Years, string Meaning, string Source);

/// <summary>A level of protected identity.</summary>
public sealed record ProtectionRow(ProtectionLevel Level, string Name);

/// <summary>A kind of branch and the secrecy that it is under today.</summary>
public sealed record BranchKindRow(BranchKind Kind, string Name, string Regime, string Paragraph);

/// <summary>A role's name.</summary>
public sealed record RoleNameRow(Role Role, string Name);

/// <summary>Where an orosanmälan is made (SoL 19 kap. 1 §). Nothing about a report is ever stored here.</summary>
public sealed record ReportContact(string Municipality, string Name, string Phone, string Url);

/// <summary>The longest texts and lists that are taken.</summary>
public sealed record LimitsView(
    int ShortText,
    int LongText,
    int Phone,
    int Email,
    int ChildNumber,
    int SearchText,
    int Guardians,
    int Contacts,
    int Recipients,
    int Items,
    int Staff);

/// <summary>GET /api/reference</summary>
internal static class GetReferenceRoute
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/reference", Handle).RequiresSignIn().Shows<Reference>();

    private static IResult Handle(DirectoryIndex directory, TimeProvider time, IOptions<Settings> settings)
    {
        var municipalities = directory.Current.Principals.Where(principal => principal.Kind == PrincipalKind.Municipality).ToList();
        var today = SwedishCalendar.DayOf(time.GetUtcNow());
        return Results.Ok(new Reference(
            [.. municipalities.Select(principal => new MunicipalityRow(principal.Code, principal.Name))],
            [.. InformationAreas.All.Select(row => new AreaRow(row.Area, row.Name, row.Help))],
            [.. LegalBases.All.Select(row => new BasisRow(row.Basis, row.Name, row.Paragraph, row.Help))],
            [.. Enum.GetValues<BranchKind>().Select(kind => KindOf(kind, today))],
            [.. Roles.All.Select(row => new RoleNameRow(row.Role, row.Name))],
            Limits.ConsentMaxMonths,
            ConsentRenewal.NoticeDays,
            [.. ConsentExceptionGrounds.All.Where(row => ConsentExceptionGrounds.InForce(row.Ground, today)).Select(row => new ExceptionGroundRow(row.Ground, row.Name, row.Source, row.Help))],
            [.. AgeRules.All.Where(rule => rule.InForce(today)).Select(rule => new AgeRow(rule.Key, rule.Years, rule.Meaning, rule.Source))],
            [.. ProtectionRules.All.Select(rule => new ProtectionRow(rule.Level, rule.Name))],
            [.. municipalities.Select(principal => ReportTo(principal, settings.Value)).OfType<ReportContact>()],
            new LimitsView(
                Limits.ShortText, Limits.LongText, Limits.Phone, Limits.Email, Limits.ChildNumber, Limits.SearchText,
                Limits.Guardians, Limits.Contacts, Limits.Recipients, Limits.Items, Limits.Staff)));
    }

    private static BranchKindRow KindOf(BranchKind kind, DateOnly today)
    {
        var regime = SecrecyRegimes.Of(new BranchFacts(kind, ""), today);
        return new BranchKindRow(kind, BranchKinds.NameOf(kind), regime?.Name ?? "Ingen kontakt med barn", regime?.Paragraph ?? "");
    }

    // The reception unit of socialtjänsten; where there is no such, whichever unit comes first.
    private static ReportContact? ReportTo(DirectoryPrincipal principal, Settings settings)
    {
        var units = principal.Branches.Where(branch => branch.Kind == BranchKind.SocialServices).SelectMany(branch => branch.Units).ToList();
        var unit = units.Find(candidate => candidate.Name.Contains("mottagning", StringComparison.OrdinalIgnoreCase)) ?? units.FirstOrDefault();
        return unit?.Phone is { } phone
            ? new ReportContact(principal.Code, unit.Name, phone, settings.Orosanmalan.GetValueOrDefault(principal.Code) ?? $"tel:{string.Concat(phone.Where(char.IsDigit))}")
            : null;
    }
}
