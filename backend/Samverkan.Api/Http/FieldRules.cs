using System.Text.RegularExpressions;
using FluentValidation;
using Samverkan.Api.Views;
using Samverkan.Domain;

namespace Samverkan.Api.Http;

/// <summary>What a field may hold, said in Swedish with the field's own name. The limits are the domain's.</summary>
internal static partial class FieldRules
{
    /// <summary>Must be filled in, and fit on a line.</summary>
    internal static IRuleBuilderOptions<T, string> Line<T>(this IRuleBuilder<T, string> rule, string name) =>
        rule.NotEmpty().WithMessage($"Fyll i {name}.").MaximumLength(Limits.ShortText).WithMessage(TooLong(name, Limits.ShortText)).IsText(name);

    /// <summary>May be left empty; fits on a line.</summary>
    internal static IRuleBuilderOptions<T, string?> OptionalLine<T>(this IRuleBuilder<T, string?> rule, string name) =>
        rule.MaximumLength(Limits.ShortText).WithMessage(TooLong(name, Limits.ShortText)).IsText(name);

    /// <summary>Must be filled in; running text.</summary>
    internal static IRuleBuilderOptions<T, string> Prose<T>(this IRuleBuilder<T, string> rule, string name) =>
        rule.NotEmpty().WithMessage($"Fyll i {name}.").MaximumLength(Limits.LongText).WithMessage(TooLong(name, Limits.LongText)).IsText(name);

    /// <summary>May be left empty; running text.</summary>
    internal static IRuleBuilderOptions<T, string?> OptionalProse<T>(this IRuleBuilder<T, string?> rule, string name) =>
        rule.MaximumLength(Limits.LongText).WithMessage(TooLong(name, Limits.LongText)).IsText(name);

    /// <summary>A telephone number as people write it.</summary>
    internal static IRuleBuilderOptions<T, string?> Phone<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || (text.Length <= Limits.Phone && PhoneShape().IsMatch(text))).WithMessage("Skriv telefonnumret med siffror, till exempel 0150-12 34 56.");

    /// <summary>An e-mail address.</summary>
    internal static IRuleBuilderOptions<T, string?> Email<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || (text.Length <= Limits.Email && EmailShape().IsMatch(text))).WithMessage("Skriv en e-postadress, till exempel namn@example.se.");

    /// <summary>A language tag.</summary>
    internal static IRuleBuilderOptions<T, string> Language<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().WithMessage("Välj språk.").MaximumLength(Limits.Language).WithMessage("Välj språk.");

    /// <summary>Branches, each with a basis; a branch may stand there once.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<Recipient>> Recipients<T>(this IRuleBuilder<T, IReadOnlyList<Recipient>> rule) =>
        rule.NotNull().WithMessage("Ange mottagare, eller en tom lista.")
            .Must(list => list is null || list.Count <= Limits.Recipients).WithMessage("För många mottagare på en gång.")
            .Must(list => list is null || list.All(recipient => recipient is { BranchId.Length: > 0 and <= Limits.ShortText, Reason: null or { Length: <= Limits.LongText } }))
            .WithMessage("En mottagare saknas eller har för långt skäl.")
            .Must(list => list is null || list.Select(recipient => recipient?.BranchId).Distinct(StringComparer.Ordinal).Count() == list.Count)
            .WithMessage("Samma mottagare står två gånger.");

    /// <summary>The persons besides the child whom something is about; none, or a few.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<Guid>?> Concerned<T>(this IRuleBuilder<T, IReadOnlyList<Guid>?> rule) =>
        rule.Must(list => list is null || list.Count <= Limits.Guardians + Limits.RelatedPersons).WithMessage("För många personer på en gång.");

    /// <summary>A kommunkod: four digits, the leading zero kept.</summary>
    internal static IRuleBuilderOptions<T, string?> Municipality<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(code => code is null || MunicipalityShape().IsMatch(code)).WithMessage("Välj en kommun.");

    /// <summary>A choice that has to be made, of one of the published values.</summary>
    internal static IRuleBuilderOptions<T, TChoice?> Choice<T, TChoice>(this IRuleBuilder<T, TChoice?> rule, string name)
        where TChoice : struct, Enum =>
        rule.NotNull().WithMessage($"Välj {name}.").IsInEnum().WithMessage($"Välj {name}.");

    /// <summary>A list of no more than so many.</summary>
    internal static IRuleBuilderOptions<T, IReadOnlyList<TItem>> AtMost<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule, int count, string name) =>
        rule.NotNull().WithMessage($"Fyll i {name}.").Must(list => list is null || list.Count <= count).WithMessage($"Högst {count} {name}.");

    // U+0000 is the one character that a text in the database cannot hold.
    private static IRuleBuilderOptions<T, TText> IsText<T, TText>(this IRuleBuilder<T, TText> rule, string name)
        where TText : class? =>
        rule.Must(text => text is not string written || !written.Contains('\0', StringComparison.Ordinal)).WithMessage($"{Capital(name)} har ett tecken som inte går att spara.");

    private static string TooLong(string name, int max) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Capital(name)} får ha högst {max} tecken.");

    private static string Capital(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]}";

    [GeneratedRegex(@"^\+?[0-9 ()\-]{5,}\z")]
    private static partial Regex PhoneShape();

    [GeneratedRegex(@"^[^@\s]{1,64}@[^@\s]{1,190}\.[^@\s.]{2,}\z")]
    private static partial Regex EmailShape();

    [GeneratedRegex(@"^[0-9]{4}\z")]
    private static partial Regex MunicipalityShape();
}
