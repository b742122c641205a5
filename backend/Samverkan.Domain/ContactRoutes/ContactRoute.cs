namespace Samverkan.Domain.ContactRoutes;

/// <summary>
/// How BUP is reached from one municipality: the contact person and whoever stands in for them, a telephone number, and when it is answered, in the words of
/// those who answer it.
/// </summary>
public sealed record ContactRouteFacts(UnitId Unit, Guid ContactPerson, Guid? Deputy, string Phone, string Hours);

/// <summary>BUP wrote how it is reached from a municipality, or wrote it anew.</summary>
public sealed record ContactRouteKept(Guid RouteId, BranchId Branch, string Municipality, ContactRouteFacts Facts, By By, DateTimeOffset At);

/// <summary>BUP has no contact for the municipality any more.</summary>
public sealed record ContactRouteEnded(By By, DateTimeOffset At);

/// <summary>The state of one way to BUP.</summary>
public abstract record ContactRouteState
{
    private ContactRouteState()
    {
    }

    /// <summary>Nothing has been written.</summary>
    public sealed record Missing : ContactRouteState
    {
        /// <summary>The one value.</summary>
        public static Missing Instance { get; } = new();
    }

    /// <summary>What stands. <see cref="Revision"/> counts how often it has been written, from 1; <see cref="Ended"/> is true when it holds no longer.</summary>
    public sealed record Present(Guid RouteId, BranchId Branch, string Municipality, ContactRouteFacts Facts, int Revision, bool Ended, DateTimeOffset At) : ContactRouteState;

    /// <summary>The id of the one route of a branch of BUP for a municipality.</summary>
    public static Guid IdOf(BranchId branch, string municipality) => DerivedId.Of("contact_route", branch.Value, municipality);

    /// <summary>The revision that whoever writes next has read; 0 before the first.</summary>
    public static int RevisionOf(ContactRouteState state) => state is Present route ? route.Revision : 0;

    /// <summary>The state after one more event. Total: an event that does not fit changes nothing.</summary>
    public static ContactRouteState Evolve(ContactRouteState state, object @event) => (state, @event) switch
    {
        (_, ContactRouteKept e) => new Present(e.RouteId, e.Branch, e.Municipality, e.Facts, RevisionOf(state) + 1, Ended: false, e.At),
        (Present route, ContactRouteEnded e) => route with { Revision = route.Revision + 1, Ended = true, At = e.At },
        _ => state,
    };
}
