using System.Diagnostics.CodeAnalysis;

namespace Samverkan.Api.Http;

/// <summary>A choice in an address, written as in JSON (<c>mine</c>, <c>wheel</c>). The framework's own reading of enums takes only the names of the code.</summary>
internal readonly record struct QueryChoice<TChoice>(TChoice Value)
    where TChoice : struct, Enum
{
    /// <summary>Reads the text; a number is none of the choices.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "The framework finds it here.")]
    public static bool TryParse(string? text, out QueryChoice<TChoice> choice)
    {
        var found = Enum.TryParse<TChoice>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]);
        choice = new QueryChoice<TChoice>(value);
        return found;
    }
}
