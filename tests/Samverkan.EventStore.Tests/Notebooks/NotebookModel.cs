using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samverkan.EventStore.Tests.Notebooks;

/// <summary>The test domain's registry.</summary>
public static class NotebookModel
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new SecretConverter() },
    };

    public static EventModel Create(int foldVersion = 1) => Create(Notebook.Evolve, foldVersion);

    public static EventModel Create(Func<Notebook, object, Notebook> evolve, int foldVersion) => EventModel.Build(Json)
        .Stream<Notebook>("notebook", new Notebook.Missing(), evolve, foldVersion)
        .Event<NotebookOpened>("notebook_opened")
        .Event<NoteWritten>("note_written")
        .Event<NoteStruck>("note_struck")
        .Event<NotebookClosed>("notebook_closed")
        .Create();
}
