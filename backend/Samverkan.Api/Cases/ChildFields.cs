using FluentValidation;
using Samverkan.Api.Http;

namespace Samverkan.Api.Cases;

/// <summary>Who a child is, as a form has it.</summary>
internal interface IChildFields
{
    string GivenName { get; }

    string FamilyName { get; }

    DateOnly? BirthDate { get; }

    OpenCaseNumber? Number { get; }

    string? RegisteredMunicipality { get; }

    string? SchoolMunicipality { get; }

    string? PlacingMunicipality { get; }

    string Language { get; }
}

/// <summary>The fields of a child, the same whether the case is opened or what it says is corrected.</summary>
internal sealed class ChildFieldsValidator : AbstractValidator<IChildFields>
{
    public ChildFieldsValidator()
    {
        RuleFor(child => child.GivenName).Line("förnamn");
        RuleFor(child => child.FamilyName).Line("efternamn");
        RuleFor(child => child.BirthDate).NotNull().WithMessage("Fyll i födelsedatum.");
        RuleFor(child => child.RegisteredMunicipality).Municipality();
        RuleFor(child => child.SchoolMunicipality).Municipality();
        RuleFor(child => child.PlacingMunicipality).Municipality();
        RuleFor(child => child.Language).Language();
        RuleFor(child => child.Number!).SetValidator(new OpenCaseNumberValidator()).When(child => child.Number is not null);
    }
}
