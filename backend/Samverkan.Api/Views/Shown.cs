using System.Text.Json;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Views;

/// <summary>
/// What one viewer is shown of a case at one moment, built as the pages are, so that two moments can be compared. It serves nobody and
/// is kept nowhere, and is therefore no reading.
/// </summary>
internal sealed class Shown
{
    private readonly string? _case;
    private readonly Dictionary<Guid, string> _requests;

    private Shown(CaseAccess access, string? @case, Dictionary<Guid, string> requests)
    {
        Access = access;
        _case = @case;
        _requests = requests;
    }

    /// <summary>How the viewer stands to the case.</summary>
    internal CaseAccess Access { get; }

    /// <summary>What a viewer is shown at a moment.</summary>
    internal static Shown Of(Viewpoint at, CaseMoment moment)
    {
        if (moment.Case is not CaseState.Open open)
        {
            return new(new CaseAccess.None(), null, []);
        }

        var access = CaseAccess.Decide(at.Viewer, open, at.Now);
        return new(access, access is CaseAccess.None ? null : PageOf(at, open, moment), RequestsOf(at, open, moment).ToDictionary());
    }

    /// <summary>Whether the case, or anything that hangs on it, looks otherwise at the other moment.</summary>
    internal bool Differs(Shown other) => _case != other._case || _requests.Count != other._requests.Count || _requests.Keys.Any(id => DiffersIn(id, other));

    /// <summary>Whether the case's own page looks otherwise at the other moment.</summary>
    internal bool DiffersInCase(Shown other) => _case != other._case;

    /// <summary>Whether a stödförfrågan looks otherwise at the other moment.</summary>
    internal bool DiffersIn(Guid requestId, Shown other) => _requests.GetValueOrDefault(requestId) != other._requests.GetValueOrDefault(requestId);

    private static string PageOf(Viewpoint at, CaseState.Open open, CaseMoment moment) =>
        JsonSerializer.Serialize(CaseViewBuilder.Build(new Sight(at, open), tag: "", moment.Wheels, moment.Requests), JsonSerializerOptions.Web);

    private static IEnumerable<KeyValuePair<Guid, string>> RequestsOf(Viewpoint at, CaseState.Open open, CaseMoment moment)
    {
        foreach (var request in moment.Requests.Select(stream => stream.State).OfType<SupportRequestState.Present>())
        {
            var builder = new SupportRequestViewBuilder(new Sight(at, open, request), request, (_, _, sector) => sector);
            if (builder.Build(tag: "") is { } view)
            {
                yield return new(request.RequestId, JsonSerializer.Serialize(view, JsonSerializerOptions.Web));
            }
        }
    }
}
