using FluentValidation;
using FluentValidation.Resources;

namespace Samverkan.Api.Endpoints;

/// <summary>
/// The texts of validation. They stand at the field in the form, so they do not repeat its name, and they say what to do. A
/// validator adds a text of its own only where it can say more.
/// </summary>
internal sealed class SwedishMessages : LanguageManager
{
    private static readonly (string Rule, string Text)[] s_texts =
    [
        ("NotNullValidator", "Fyll i det här."),
        ("NotEmptyValidator", "Fyll i det här."),
        ("LengthValidator", "Skriv mellan {MinLength} och {MaxLength} tecken. Nu är det {TotalLength}."),
        ("MaximumLengthValidator", "Skriv högst {MaxLength} tecken. Nu är det {TotalLength}."),
        ("MinimumLengthValidator", "Skriv minst {MinLength} tecken."),
        ("ExactLengthValidator", "Skriv exakt {MaxLength} tecken."),
        ("EmailValidator", "Skriv en e-postadress, till exempel namn@example.se."),
        ("EnumValidator", "Välj något av alternativen."),
        ("RegularExpressionValidator", "Det här har inte rätt form."),
        ("GreaterThanOrEqualValidator", "Välj {ComparisonValue} eller senare."),
        ("GreaterThanValidator", "Välj något senare än {ComparisonValue}."),
        ("LessThanOrEqualValidator", "Välj {ComparisonValue} eller tidigare."),
        ("LessThanValidator", "Välj något tidigare än {ComparisonValue}."),
        ("InclusiveBetweenValidator", "Välj mellan {From} och {To}."),
        ("PredicateValidator", "Det här går inte."),
        ("AsyncPredicateValidator", "Det här går inte."),
        ("NullValidator", "Lämna det här tomt."),
        ("EmptyValidator", "Lämna det här tomt."),
        ("EqualValidator", "Det här har inte rätt värde."),
        ("NotEqualValidator", "Det här värdet går inte."),
    ];

    private SwedishMessages()
    {
        Culture = new System.Globalization.CultureInfo("sv");
        foreach (var (rule, text) in s_texts)
        {
            AddTranslation("sv", rule, text);
        }
    }

    /// <summary>Makes these the texts of every validator.</summary>
    public static void Install() => ValidatorOptions.Global.LanguageManager = new SwedishMessages();
}
