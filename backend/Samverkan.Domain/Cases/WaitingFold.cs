namespace Samverkan.Domain.Cases;

/// <summary>What the waits of a case become.</summary>
internal static class WaitingFold
{
    /// <summary>The case after an event about a wait; the same case after any other.</summary>
    internal static CaseState.Open Evolve(CaseState.Open open, object @event) => @event switch
    {
        WaitingBegun e => open with { Waiting = [.. open.Waiting, new(e.WaitingId, e.Item, e.Details, e.By, e.At, null)] },
        WaitingRevised e => open with { Waiting = [.. open.Waiting.Select(w => w.WaitingId == e.WaitingId ? w with { Details = e.Details, By = e.By, At = e.At } : w)] },
        WaitingEnded e => open with { Waiting = [.. open.Waiting.Select(w => w.WaitingId == e.WaitingId ? w with { EndedAt = e.At } : w)] },
        _ => open,
    };
}
