using System.Text.Json;
using System.Text.RegularExpressions;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Testing;

namespace Samverkan.Contract.Tests;

/// <summary>The text that is read aloud about samtycke is whole in every language it is offered in: a family misses no sentence.</summary>
public sealed partial class ReadAloudTextTests
{
    private static readonly string s_folder = Path.Combine(RepositoryRoot.Path, "contracts", "consent");

    public static TheoryData<string> Texts => [.. System.IO.Directory.GetFiles(s_folder, "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(s_folder, path))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_the_version_and_the_language_that_its_place_says(string path)
    {
        using var text = Read(path);

        text.RootElement.GetProperty("version").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(Path.GetDirectoryName(path));
        text.RootElement.GetProperty("locale").GetString().ShouldBe(Path.GetFileNameWithoutExtension(path));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_has_every_sentence_of_the_swedish_one_with_the_same_names_put_in(string path)
    {
        using var swedish = Read(Path.Combine(Path.GetDirectoryName(path)!, "sv.json"));
        using var text = Read(path);

        var (expected, found) = (Sentences(swedish.RootElement), Sentences(text.RootElement));

        found.Keys.ShouldBe(expected.Keys, ignoreOrder: true);
        foreach (var (name, sentence) in found)
        {
            sentence.ShouldNotBeNullOrWhiteSpace(name);
            NamesIn(sentence).ShouldBe(NamesIn(expected[name]), ignoreOrder: true, name);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_has_a_sentence_for_every_area_and_every_kind_of_receiver(string path)
    {
        using var text = Read(path);

        NamesOf(text.RootElement, "areas").ShouldBe(CodesOf<InformationArea>(), ignoreOrder: true);
        NamesOf(text.RootElement, "branches").ShouldBe(CodesOf<BranchKind>(), ignoreOrder: true);
    }

    private static Dictionary<string, string> Sentences(JsonElement text) => text.EnumerateObject()
        .SelectMany(member => member.Value.ValueKind switch
        {
            JsonValueKind.Object => member.Value.EnumerateObject().Select(inner => ($"{member.Name}.{inner.Name}", inner.Value.GetString()!)),
            JsonValueKind.String when member.Name != "locale" => [(member.Name, member.Value.GetString()!)],
            _ => [],
        })
        .ToDictionary();

    private static IEnumerable<string> NamesIn(string sentence) => Placeholder().Matches(sentence).Select(match => match.Value);

    private static IEnumerable<string> NamesOf(JsonElement text, string group) => text.GetProperty(group).EnumerateObject().Select(member => member.Name);

    private static IEnumerable<string> CodesOf<TEnum>()
        where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static JsonDocument Read(string path) => JsonDocument.Parse(File.ReadAllText(Path.Combine(s_folder, path)));

    [GeneratedRegex(@"\{\{\w+\}\}")]
    private static partial Regex Placeholder();
}
