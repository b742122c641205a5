using System.Collections;
using System.Reflection;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;

namespace Samverkan.Contract.Tests.Events;

/// <summary>
/// Makes an invented value of a type, the same every time: it fills every parameter of the constructor, so that a member which is added,
/// renamed or taken away shows in the sample.
/// </summary>
internal sealed class SampleMaker
{
    private static readonly DateTimeOffset s_at = new(2026, 9, 14, 8, 30, 0, TimeSpan.Zero);
    private static readonly Dictionary<string, string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["givenName"] = "Alma",
        ["familyName"] = "Påhittad",
        ["name"] = "Bo Påhittad",
        ["number"] = "S-7K3M-92QF",
        ["alias"] = "Blåsippan",
        ["value"] = "201301012397",
        ["phone"] = "0157-00 00 00",
        ["email"] = "namn@example.se",
        ["language"] = "sv",
        ["locale"] = "sv",
        ["municipality"] = "0482",
        ["registeredMunicipality"] = "0482",
        ["schoolMunicipality"] = "0482",
        ["placingMunicipality"] = "0480",
        ["definitionId"] = "barnets-basta-hjulet",
        ["sector"] = "safe",
        ["code"] = "0482",
        ["owner"] = "0482-elevhalsa",
    };

    // The last value of an enum, unless it has grown since: a sample is never edited, so it keeps the value that was the last.
    private static readonly Dictionary<Type, object> s_choices = new()
    {
        [typeof(RetentionClass)] = RetentionClass.School,
        [typeof(Role)] = Role.LocalAdministrator,
    };

    private int _next;

    /// <summary>A sample of a type.</summary>
    internal static object Of(Type type) => new SampleMaker().Make(type, type.Name);

    private object Make(Type type, string name)
    {
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        if (Simple(actual, name) is { } simple)
        {
            return simple;
        }

        if (actual.IsEnum)
        {
            return s_choices.GetValueOrDefault(actual) ?? Enum.GetValues(actual).GetValue(Enum.GetValues(actual).Length - 1)!;
        }

        return actual.IsGenericType && actual.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? ListOf(actual.GetGenericArguments()[0], name)
            : Record(actual);
    }

    private object? Simple(Type type, string name) => type switch
    {
        _ when type == typeof(string) => s_words.GetValueOrDefault(name, name),
        _ when type == typeof(Guid) => new Guid(++_next, 0, 0, [0x80, 0, 0, 0, 0, 0, 0, 1]),
        _ when type == typeof(DateTimeOffset) => s_at,
        _ when type == typeof(DateOnly) => new DateOnly(2013, 1, 1),
        _ when type == typeof(bool) => name != "Erased",
        _ when type == typeof(int) => 1,
        _ when type == typeof(BranchId) => new BranchId("0482-elevhalsa"),
        _ when type == typeof(UnitId) => new UnitId("0482-elevhalsa-norra"),
        _ => null,
    };

    private IList ListOf(Type item, string name)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        list.Add(Make(item, name));
        return list;
    }

    private object Record(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }

    private object Argument(ParameterInfo parameter) =>
        parameter.Member.DeclaringType == typeof(Personal<string>) && parameter.ParameterType == typeof(string)
            ? "En påhittad mening."
            : Make(parameter.ParameterType, parameter.Name!);
}
