using FluentValidation;
using Samverkan.Api.Http;
using Samverkan.Domain;
using Samverkan.Domain.FamilySupport;

namespace Samverkan.Api.FamilySupport;

/// <summary>Who of the actor's unit, at which schools, with what, and what can be taken on now.</summary>
public sealed record LinkFamilySupportBody(Guid PersonId, IReadOnlyList<string> SchoolUnitIds, string Offer, int? FreePlaces, int? WaitingWeeks)
{
    internal FamilySupportFacts Facts => FamilySupportFields.FactsOf(SchoolUnitIds, Offer);

    internal FamilySupportCapacity Capacity => new(FreePlaces!.Value, WaitingWeeks!.Value);
}

/// <summary>Other schools or another offer; <see cref="Revision"/> is the one that was read.</summary>
public sealed record ChangeFamilySupportBody(IReadOnlyList<string> SchoolUnitIds, string Offer, int Revision)
{
    internal FamilySupportFacts Facts => FamilySupportFields.FactsOf(SchoolUnitIds, Offer);
}

/// <summary>How many families can begin now, and how many weeks the next one waits; <see cref="Revision"/> is the one that was read.</summary>
public sealed record FamilySupportCapacityBody(int? FreePlaces, int? WaitingWeeks, int Revision)
{
    internal FamilySupportCapacity Capacity => new(FreePlaces!.Value, WaitingWeeks!.Value);
}

/// <summary>It holds no longer; <see cref="Revision"/> is the one that was read.</summary>
public sealed record EndFamilySupportBody(int Revision);

/// <summary>A person, schools, words and two numbers.</summary>
internal sealed class LinkFamilySupportBodyValidator : AbstractValidator<LinkFamilySupportBody>
{
    public LinkFamilySupportBodyValidator()
    {
        RuleFor(body => body.PersonId).NotEmpty().WithMessage("Välj familjebehandlare.");
        RuleFor(body => body.SchoolUnitIds).AtMost(Limits.FamilySupportSchools, "skolor");
        RuleForEach(body => body.SchoolUnitIds).Line("skola");
        RuleFor(body => body.Offer).Line("vad som erbjuds");
        RuleFor(body => body.FreePlaces).Places();
        RuleFor(body => body.WaitingWeeks).Weeks();
    }
}

/// <summary>Schools, words and what was read.</summary>
internal sealed class ChangeFamilySupportBodyValidator : AbstractValidator<ChangeFamilySupportBody>
{
    public ChangeFamilySupportBodyValidator()
    {
        RuleFor(body => body.SchoolUnitIds).AtMost(Limits.FamilySupportSchools, "skolor");
        RuleForEach(body => body.SchoolUnitIds).Line("skola");
        RuleFor(body => body.Offer).Line("vad som erbjuds");
        RuleFor(body => body.Revision).Read();
    }
}

/// <summary>Two numbers and what was read.</summary>
internal sealed class FamilySupportCapacityBodyValidator : AbstractValidator<FamilySupportCapacityBody>
{
    public FamilySupportCapacityBodyValidator()
    {
        RuleFor(body => body.FreePlaces).Places();
        RuleFor(body => body.WaitingWeeks).Weeks();
        RuleFor(body => body.Revision).Read();
    }
}

/// <summary>What was read.</summary>
internal sealed class EndFamilySupportBodyValidator : AbstractValidator<EndFamilySupportBody>
{
    public EndFamilySupportBodyValidator() => RuleFor(body => body.Revision).Read();
}

/// <summary>What the bodies share.</summary>
internal static class FamilySupportFields
{
    internal static FamilySupportFacts FactsOf(IReadOnlyList<string> schools, string offer) => new([.. schools.Select(school => new UnitId(school))], offer.Trim());

    internal static IRuleBuilderOptions<T, int?> Places<T>(this IRuleBuilder<T, int?> rule) =>
        rule.NotNull().WithMessage("Ange antal lediga platser.")
            .InclusiveBetween(0, Limits.FamilySupportPlaces).WithMessage($"Ange antal lediga platser, 0–{Limits.FamilySupportPlaces}.");

    internal static IRuleBuilderOptions<T, int?> Weeks<T>(this IRuleBuilder<T, int?> rule) =>
        rule.NotNull().WithMessage("Ange väntetiden i veckor.")
            .InclusiveBetween(0, Limits.FamilySupportWaitingWeeks).WithMessage($"Ange väntetiden i veckor, 0–{Limits.FamilySupportWaitingWeeks}.");

    internal static IRuleBuilderOptions<T, int> Read<T>(this IRuleBuilder<T, int> rule) => rule.GreaterThan(0).WithMessage("Läs in sidan på nytt och försök igen.");
}
