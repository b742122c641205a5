using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Samverkan.Domain.Tests.Contracts;

/// <summary>What others rely on says what the domain does.</summary>
public sealed class PublishedContracts
{
    private static readonly string[] s_sectors = ["safe", "healthy", "achieving", "nurtured", "active", "respected", "responsible", "included"];
    private static readonly string[] s_perspectives = ["child", "guardian", "professional"];

    [Fact]
    public void Every_refusal_is_published_with_its_status()
    {
        var rows = File.ReadAllLines(Path("problems.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1].Trim('`'), cells => (Status: cells[2], Meaning: cells[3], Does: cells[4]));
        Refusals.All.Select(r => r.Code).Distinct().Count().ShouldBe(Refusals.All.Count);
        foreach (var refusal in Refusals.All)
        {
            rows.ShouldContainKey(refusal.Code);
            rows[refusal.Code].Status.ShouldBe(refusal.Kind switch { RefusalKind.Missing => "404", RefusalKind.Conflict => "409", _ => "422" }, refusal.Code);
            rows[refusal.Code].Meaning.ShouldNotBeEmpty();
            rows[refusal.Code].Does.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void The_wheel_has_eight_sectors_and_each_language_has_them_all()
    {
        using var definition = Read("wheel/barnets-basta-hjulet.v1.json");
        definition.RootElement.GetProperty("sectors").EnumerateArray().Select(s => s.GetString()).ShouldBe(s_sectors);
        foreach (var locale in definition.RootElement.GetProperty("locales").EnumerateArray().Select(l => l.GetString()!))
        {
            using var words = Read($"wheel/barnets-basta-hjulet.v1.{locale}.json");
            var root = words.RootElement;
            root.GetProperty("id").GetString().ShouldBe("barnets-basta-hjulet");
            root.GetProperty("version").GetInt32().ShouldBe(1);
            root.GetProperty("locale").GetString().ShouldBe(locale);
            root.GetProperty("reviewed").GetBoolean().ShouldBe(locale == "sv");
            var sectors = root.GetProperty("sectors").EnumerateArray().ToList();
            sectors.Select(s => s.GetProperty("key").GetString()).ShouldBe(s_sectors);
            sectors.Select(s => s.GetProperty("label").GetString()).Distinct().Count().ShouldBe(8);
            sectors.ShouldAllBe(s => s_perspectives.All(p => s.GetProperty("prompts").GetProperty(p).GetString()!.Length > 5));
        }
    }

    private static JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllText(Path(name)));

    private static string Path(string name, [CallerFilePath] string here = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", "..", "..", "contracts", name);
}
