using FluentValidation;
using Samverkan.Api.Http;
using Samverkan.Domain;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Catalogues;
using Samverkan.Domain.Eht;

namespace Samverkan.Api.Catalogues;

/// <summary>What an insats is called and is, in one language.</summary>
public sealed record InterventionText(string Language, string Name, string Description);

/// <summary>
/// What is said of an insats. <see cref="WaitingWeeks"/> is null when it is not known, 0 for none; <see cref="Revision"/> is the one that was read, 0 for a
/// new one.
/// </summary>
public sealed record InterventionBody(
    Reach? Reach,
    ActionKind? Kind,
    InterventionAccess? Access,
    string OfferedBy,
    string? Contact,
    int? WaitingWeeks,
    IReadOnlyList<InterventionText> Texts,
    int Revision)
{
    internal InterventionFacts Facts => new(
        Reach!.Value,
        Kind!.Value,
        Access!.Value,
        OfferedBy.Trim(),
        string.IsNullOrWhiteSpace(Contact) ? null : Contact.Trim(),
        WaitingWeeks,
        [.. Texts.Select(text => new CatalogueText(text.Language, text.Name.Trim(), text.Description.Trim()))]);
}

/// <summary>A level, a kind, who offers it, and words.</summary>
internal sealed class InterventionBodyValidator : AbstractValidator<InterventionBody>
{
    public InterventionBodyValidator()
    {
        RuleFor(body => body.Reach).Choice("nivå");
        RuleFor(body => body.Kind).Choice("typ av insats");
        RuleFor(body => body.Access).Choice("öppen eller behovsprövad");
        RuleFor(body => body.OfferedBy).Line("vem som erbjuder insatsen");
        RuleFor(body => body.Contact).OptionalLine("kontakt");
        RuleFor(body => body.WaitingWeeks).InclusiveBetween(0, Limits.WaitingWeeks).WithMessage($"Ange väntetiden i veckor, högst {Limits.WaitingWeeks}.");
        RuleFor(body => body.Texts).AtMost(Limits.CatalogueLanguages, "språk");
        RuleForEach(body => body.Texts).SetValidator(new InterventionTextValidator());
    }
}

/// <summary>A language and words in it.</summary>
internal sealed class InterventionTextValidator : AbstractValidator<InterventionText>
{
    public InterventionTextValidator()
    {
        RuleFor(text => text.Language).Language();
        RuleFor(text => text.Name).Line("namn");
        RuleFor(text => text.Description).Prose("beskrivningen");
    }
}
