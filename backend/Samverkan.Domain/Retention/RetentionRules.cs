using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Domain.Retention;

/// <summary>How long a class of items is kept, and counted from what.</summary>
public abstract record RetentionPeriod
{
    private RetentionPeriod()
    {
    }

    /// <summary>So many years after the owner's last note in the case.</summary>
    public sealed record AfterLastNote(int Years) : RetentionPeriod;

    /// <summary>Until the child has reached an age.</summary>
    public sealed record UntilAge(int Years) : RetentionPeriod;

    /// <summary>The huvudman's own dokumenthanteringsplan says (<see cref="DocumentPlan"/>).</summary>
    public sealed record ByPlan : RetentionPeriod;

    /// <summary>Not gallras.</summary>
    public sealed record Forever : RetentionPeriod;
}

/// <summary>
/// One rule about keeping, between two days (inclusive; null is still in force). <see cref="Because"/> is a whole Swedish sentence, fit to show.
/// </summary>
public sealed record RetentionRule(
    RetentionClass Class, string Name, RetentionPeriod Period, string Source, string Because, DateOnly ValidFrom, DateOnly? ValidTo = null)
{
    /// <summary>Whether the rule is in force on a day.</summary>
    public bool InForce(DateOnly day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);
}

/// <summary>
/// How long each class of items is kept, as data with validity (domain 5.11). A lawyer confirms it before production. Where the law says "at
/// least" (PDL) the day is the first on which destroying can be considered, where it says "gallras" (SoL) the day on which it falls due. Neither
/// destroys anything: a person of the owning organisation decides.
/// </summary>
public static class RetentionRules
{
    private static readonly DateOnly SolInForce = new(2025, 7, 1);
    private static readonly DateOnly PdlInForce = new(2008, 7, 1);
    private static readonly DateOnly ArkivlagenInForce = new(1991, 7, 1);

    /// <summary>
    /// Lines of the read log are kept at least so many years (HSLF-FS 2016:40). Nothing in the product removes one.
    /// </summary>
    public const int AccessLogYears = 5;

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        new(RetentionClass.SocialServices, "Socialtjänstens personakt", new RetentionPeriod.AfterLastNote(5), "SoL (2025:400) 16 kap. 1 §",
            "Socialtjänstens uppgifter ska gallras fem år efter den sista anteckningen.", SolInForce),
        new(RetentionClass.HealthCare, "Patientjournal", new RetentionPeriod.AfterLastNote(10), "PDL 3 kap. 17 §",
            "Hälso- och sjukvårdens uppgifter ska bevaras i minst tio år efter den sista anteckningen.", PdlInForce),
        new(RetentionClass.School, "Skolans anteckningar", new RetentionPeriod.ByPlan(), "arkivlagen och huvudmannens dokumenthanteringsplan",
            "Skolans uppgifter bevaras så länge som huvudmannens dokumenthanteringsplan säger.", ArkivlagenInForce),
        // From which day lag 2025:1501 applies is for the lawyer; keeping for longer meanwhile is the safe side.
        new(RetentionClass.ChildProtection, "Utredning till skydd för barn", new RetentionPeriod.UntilAge(30), "SoL (2025:400) 16 kap. 2 a §",
            "Uppgifter i en utredning till skydd för barn ska inte gallras innan personen har fyllt 30 år.", SolInForce),
        new(RetentionClass.Placement, "Placering, adoption och föräldraskap", new RetentionPeriod.Forever(), "SoL (2025:400) 16 kap. 2 §",
            "Uppgifter om placering, adoption och föräldraskap ska inte gallras.", SolInForce),
    ];

    /// <summary>The rule of a class on a day; null when none is in force, and then it is kept.</summary>
    public static RetentionRule? Of(RetentionClass @class, DateOnly day) => All.FirstOrDefault(rule => rule.Class == @class && rule.InForce(day));

    /// <summary>What a part of a branch of this kind can belong to; the first is what it belongs to until somebody has said otherwise.</summary>
    public static IReadOnlyList<RetentionClass> ChoicesOf(BranchKind? kind) => Items.RetentionOf(kind) is var own && own == RetentionClass.SocialServices
        ? [own, RetentionClass.ChildProtection, RetentionClass.Placement]
        : [own];

    /// <summary>What a branch's part of a case belongs to.</summary>
    public static RetentionClass ClassOf(CaseState.Open open, BranchId branch, BranchKind? kind) =>
        open.Classified.FirstOrDefault(part => part.Branch == branch)?.Class ?? Items.RetentionOf(kind);

    /// <summary>What a class is called in the interface.</summary>
    public static string NameOf(RetentionClass @class) => All.First(rule => rule.Class == @class).Name;
}
