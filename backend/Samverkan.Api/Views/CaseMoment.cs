using Samverkan.Domain.Cases;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Views;

/// <summary>A case with its wheels and its stödförfrågningar, as they stood at one moment.</summary>
internal sealed record CaseMoment(
    CaseState Case, IReadOnlyList<StreamHandle<WheelState>> Wheels, IReadOnlyList<StreamHandle<SupportRequestState>> Requests)
{
    /// <summary>The moment of a load.</summary>
    internal static CaseMoment Of(CaseStreams streams) => new(streams.Case.State, streams.Wheels.Value, streams.Requests.Value);

    /// <summary>The same moment with one of the wheels as it was.</summary>
    internal CaseMoment With(StreamHandle<WheelState> wheel) => this with { Wheels = [.. Wheels.Where(other => other.Id != wheel.Id), wheel] };

    /// <summary>The same moment with one of the stödförfrågningar as it was.</summary>
    internal CaseMoment With(StreamHandle<SupportRequestState> request) => this with { Requests = [.. Requests.Where(other => other.Id != request.Id), request] };
}
