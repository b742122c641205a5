using System.Text.Json.Nodes;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Persistence;

/// <summary>The steps that lift stored events of an older schema version to the next, by the version they lift.</summary>
internal static class Upcasts
{
    /// <summary>
    /// Version 2 of <see cref="SupportRequestSent"/> holds the wheel's sectors as they were handed over; version 1 named them, and their
    /// words are in the wheel's own events.
    /// </summary>
    internal static IReadOnlyDictionary<int, Func<JsonObject, JsonObject>> SupportRequestSent { get; } = new Dictionary<int, Func<JsonObject, JsonObject>>
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
