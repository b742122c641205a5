using System.Text.Json;
using Samverkan.EventStore;

namespace Samverkan.Api.Reviews;

/// <summary>How reviews are written in their tables.</summary>
internal static class ReviewSql
{
    /// <summary>A choice as it is stored: as in JSON.</summary>
    internal static string CodeOf<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    /// <summary>The choice of a stored text.</summary>
    internal static T ChoiceOf<T>(string code)
        where T : struct, Enum => Enum.Parse<T>(code, ignoreCase: true);

    /// <summary>What a reviewer notes is kept under a key of the huvudman: it may tell of staff, and of the child.</summary>
    internal static KeyRef NoteKey(Guid principalId) => new(principalId, "granskning");
}
