using Samverkan.Domain.Cases;

namespace Samverkan.Domain.Agenda;

/// <summary>Checks texts that are to be heard without identity, before they are written.</summary>
internal static class AgendaTexts
{
    /// <summary>
    /// Refuses a story with a clue to who the child is, a group's question with a number in it, and a child without a story where one is needed. Only
    /// those who know the child are told which words give it away, and of those only what their own branch can read in the case.
    /// </summary>
    public static Refusal? Check(AgendaLevel level, AgendaContent content, ChildMode? mode, AgendaScene scene)
    {
        if (level != AgendaLevel.Individual || scene.Case is not CaseState.Open)
        {
            return Check(content.Question, KnownIdentity.Nobody, "question") ?? (content.Story is { } told ? Check(told, KnownIdentity.Nobody, "story") : null);
        }

        return content.Story is { } story
            ? Check(story, scene.Identity, "story")
            : mode == ChildMode.Anonymous ? Refusals.EhtStoryMissing : null;
    }

    /// <summary>
    /// Refuses what the author's own branch writes for a room where the child has no name. Others do not know the child and are not told by a refusal:
    /// what they write is blotted out when another branch reads it that does not either (<see cref="IdentityTraces.AsHeard"/>).
    /// </summary>
    public static Refusal? CheckForRoom(string text, AgendaScene scene, string field) =>
        Check(text, scene.IsOwn && scene.Submitted.IsIndividual ? scene.Identity : KnownIdentity.Nobody, field);

    /// <summary>Refuses a text with a clue in it, and quotes the clue.</summary>
    public static Refusal? Check(string text, KnownIdentity known, string field)
    {
        var traces = IdentityTraces.Find(text, known);
        return traces.Count == 0
            ? null
            : Refusals.EhtTextIdentifies with
            {
                Field = field,
                Detail = $"Texten ska höras utan identitet, men innehåller {string.Join(", ", traces.Select(trace => $"”{text.Substring(trace.Start, trace.Length)}”").Distinct())}. Skriv om så att barnet inte känns igen.",
            };
    }
}
