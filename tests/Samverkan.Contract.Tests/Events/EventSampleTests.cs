using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samverkan.Api.Persistence;
using Samverkan.EventStore;
using Samverkan.Testing;

namespace Samverkan.Contract.Tests.Events;

/// <summary>
/// History is never rewritten: what was stored under a name and version must be readable for ever. Each version of each event has a
/// sample in <c>contracts/events</c>, which is added with the version and never edited after.
/// </summary>
public sealed class EventSampleTests
{
    private static readonly EventModel s_model = SamverkanEventModel.Create();
    private static readonly string s_folder = Path.Combine(RepositoryRoot.Path, "contracts", "events");

    // What is written by hand in a review is read by people: indented, and Swedish letters as they are.
    private static readonly JsonSerializerOptions s_file = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Registered => [.. s_model.Events.Values.Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Registered))]
    public void The_current_version_is_written_exactly_as_its_sample(string name)
    {
        var type = TypeOf(name);

        var written = Write(SampleMaker.Of(type.ClrType));

        var path = PathOf(type, type.Version);
        File.Exists(path).ShouldBeTrue($"{path} is missing. A new version of an event comes with its sample:\n{written}");
        File.ReadAllText(path).ShouldBe(written, $"{name} is written in another way than version {type.Version} promises. Stored events keep the old one: add a version, an upcast and a sample.");
    }

    [Theory]
    [MemberData(nameof(Registered))]
    public void Every_version_reads_as_what_the_code_knows_today(string name)
    {
        var type = TypeOf(name);
        foreach (var version in Enumerable.Range(1, type.Version))
        {
            var body = (JsonObject)JsonNode.Parse(File.ReadAllText(PathOf(type, version)))!;

            var lifted = Enumerable.Range(version, type.Version - version).Aggregate(body, (old, step) => type.Upcasts[step](old));

            Write(Read(lifted, type.ClrType)).ShouldBe(lifted.ToJsonString(s_file) + "\n");
        }
    }

    [Fact]
    public void No_sample_is_without_its_event()
    {
        var promised = s_model.Events.Values.SelectMany(type => Enumerable.Range(1, type.Version).Select(version => PathOf(type, version)));

        System.IO.Directory.GetFiles(s_folder, "*.json", SearchOption.AllDirectories).ShouldBeSubsetOf(promised);
    }

    private static EventType TypeOf(string name) => s_model.Events.Values.Single(type => type.Name == name);

    private static string PathOf(EventType type, int version) => Path.Combine(s_folder, type.Stream, $"{type.Name}.v{version}.json");

    private static string Write(object @event)
    {
        using var keys = new ReadableKeys().Enter();
        return JsonSerializer.SerializeToNode(@event, s_model.Json)!.ToJsonString(s_file) + "\n";
    }

    private static object Read(JsonObject body, Type type)
    {
        using var keys = new ReadableKeys().Enter();
        return body.Deserialize(type, s_model.Json)!;
    }
}
