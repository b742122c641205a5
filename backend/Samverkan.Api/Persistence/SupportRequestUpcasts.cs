using System.Text.Json.Nodes;

namespace Samverkan.Api.Persistence;

/// <summary>
/// Lifts stödförfrågningar that were stored before they held the wheel's sectors as they were handed over. Those named the sectors, whose words
/// are in the wheel's own events.
/// </summary>
internal static class SupportRequestUpcasts
{
    /// <summary>Of <c>support_request_sent</c>.</summary>
    internal static IReadOnlyDictionary<int, Func<JsonObject, JsonObject>> Sent { get; } = new Dictionary<int, Func<JsonObject, JsonObject>>
    {
        [1] = body =>
        {
            var place = body.IndexOf("wheelItems");
            body.RemoveAt(place);
            body.Insert(place, "wheelSectors", new JsonArray());
            return body;
        },
    };
}
