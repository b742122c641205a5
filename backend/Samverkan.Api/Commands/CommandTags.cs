using Samverkan.Api.Identity;
using Samverkan.Api.Views;
using Samverkan.Domain.Agenda;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Eht;
using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Commands;

/// <summary>The tags of the streams that commands change, each by its kind.</summary>
internal sealed class CommandTags(StreamTags tags, Viewpoints viewpoints)
{
    /// <summary>The tag that a stream has for an actor. A stödförfrågan is seen through its case.</summary>
    internal string Of(Actor actor, DateTimeOffset now, long version, object state, CaseState? @case) => (state, @case) switch
    {
        (CaseState.Open open, _) => tags.OfCase(viewpoints.Of(actor, now), open),
        (SupportRequestState.Present request, CaseState.Open open) => tags.OfRequest(viewpoints.Of(actor, now), open, request),
        (SupportRequestState.Present, _) => throw new InvalidOperationException("A stödförfrågan is tagged with its case at hand."),
        (EhtCycleState.Present cycle, _) => tags.OfTerm(cycle),
        (AgendaItemState.Present item, _) => StreamTags.OfVersion(item.Revision),
        _ => StreamTags.OfVersion(version),
    };
}
