using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Samverkan.Api.Persistence;
using Samverkan.Api.Views;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Commands;

/// <summary>
/// Makes the tags by which a caller says what they had seen when they wrote something. Of what several branches share, the tag is made of
/// what this viewer is shown and of nothing else: it changes when that changes, and stands still, and lets a command through, whatever
/// happens unseen. A stream that its readers see whole is tagged with its version. The hash is keyed, so that a tag in a log cannot be tried
/// out against what might stand in a case.
/// </summary>
internal sealed class StreamTags(BlindIndex keys)
{
    private const int Length = 16;
    private readonly byte[] _key = keys.KeyFor("entity tags");

    /// <summary>The tag of a case.</summary>
    internal string OfCase(Viewpoint at, CaseState.Open open) => OfCase(CaseViewBuilder.Core(new Sight(at, open)));

    /// <summary>The tag of a case whose core is at hand. Wheels and stödförfrågningar have tags of their own, and what can be done follows from the rest.</summary>
    internal string OfCase(CaseView core) => HashOf(core);

    /// <summary>The tag of a stödförfrågan.</summary>
    internal string OfRequest(Viewpoint at, CaseState.Open open, SupportRequestState.Present request) =>
        new SupportRequestViewBuilder(new Sight(at, open, request), request, (_, _, _) => null).Build(tag: "") is { } view ? HashOf(view with { Actions = [] }) : "";

    /// <summary>The tag of a term: its meetings, which all members see. What stands on the agendas is not in it.</summary>
    internal string OfTerm(EhtCycleState.Present cycle) => HashOf(cycle.Meetings.Select(meeting => (object)new { meeting.Plan, meeting.Status }).Append(cycle.IsClosed));

    /// <summary>The tag of a stream that its readers see whole.</summary>
    internal static string OfVersion(long version) => version.ToString(CultureInfo.InvariantCulture);

    private string HashOf<TView>(TView view) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, JsonSerializer.SerializeToUtf8Bytes(view, JsonSerializerOptions.Web)).AsSpan(0, Length));
}
