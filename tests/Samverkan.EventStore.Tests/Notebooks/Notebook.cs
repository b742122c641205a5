namespace Samverkan.EventStore.Tests.Notebooks;

public sealed record NotebookOpened(Guid NotebookId, Guid Subject, Secret Title);

public sealed record NoteWritten(int Number, string Kind, Secret Text);

public sealed record NoteStruck(int Number);

public sealed record NotebookClosed(string Code);

public sealed record Note(int Number, string Kind, Secret Text);

/// <summary>The state of the test domain's only stream.</summary>
public abstract record Notebook
{
    private Notebook()
    {
    }

    public sealed record Missing : Notebook;

    public sealed record Open(Guid NotebookId, Guid Subject, Secret Title, IReadOnlyList<Note> Notes, int Written) : Notebook;

    public sealed record Closed(Guid NotebookId, string Code, int Written) : Notebook;

    public static Notebook Evolve(Notebook state, object e) => (state, e) switch
    {
        (Missing, NotebookOpened o) => new Open(o.NotebookId, o.Subject, o.Title, [], 0),
        (Open s, NoteWritten w) => s with { Notes = [.. s.Notes, new Note(w.Number, w.Kind, w.Text)], Written = s.Written + 1 },
        (Open s, NoteStruck d) => s with { Notes = [.. s.Notes.Where(n => n.Number != d.Number)] },
        (Open s, NotebookClosed c) => new Closed(s.NotebookId, c.Code, s.Written),
        _ => state,
    };
}
