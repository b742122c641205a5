using System.Text.Json;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Tests;

/// <summary>Given these events, when this command is decided, then these events (or a refusal). Reads as the rule it tests.</summary>
internal sealed record Given(CaseState Case, WheelState Wheel, SupportRequestState Request, PrincipalState Principal)
{
    private static readonly Given s_nothing =
        new(CaseState.Missing.Instance, WheelState.Missing.Instance, SupportRequestState.Missing.Instance, PrincipalState.Missing.Instance);

    /// <summary>The open case; fails where there is none.</summary>
    public CaseState.Open Open => Case.ShouldBeOfType<CaseState.Open>();

    public SupportRequestState.Present Sent => Request.ShouldBeOfType<SupportRequestState.Present>();

    public WheelState.Present Begun => Wheel.ShouldBeOfType<WheelState.Present>();

    public static Given Nothing() => s_nothing;

    public static Given That(params IEnumerable<object> events) => s_nothing.And(events);

    public Given And(params IEnumerable<object> events) => events.Aggregate(this, (given, e) => new(
        CaseFold.Evolve(given.Case, e),
        WheelFold.Evolve(given.Wheel, e),
        SupportRequestFold.Evolve(given.Request, e),
        PrincipalState.Evolve(given.Principal, e)));

    /// <summary>Goes on with what a command leads to.</summary>
    public Given And(Func<Given, Decision> command) => And(When(command).Events);

    /// <summary>Goes on with what a command over two streams leads to.</summary>
    public Given And(Func<Given, PairDecision> command) => And(When(command).Events);

    public Outcome When(Func<Given, Decision> command) => command(this) switch
    {
        Decision.Accepted accepted => new(accepted.Events, null),
        Decision.Refused refused => new([], refused.Refusal),
        _ => new([], null),
    };

    public Outcome When(Func<Given, PairDecision> command) => command(this) switch
    {
        PairDecision.Accepted accepted => new([.. accepted.CaseEvents, .. accepted.OwnEvents], null),
        PairDecision.Refused refused => new([], refused.Refusal),
        _ => new([], null),
    };
}

/// <summary>What a command led to.</summary>
internal sealed record Outcome(IReadOnlyList<object> Events, Refusal? Refusal)
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true };

    public void Then(params object[] events) => Text(Accepted()).ShouldBe(Text(events));

    /// <summary>Exactly these types of events, in order.</summary>
    public IReadOnlyList<object> ThenTypes(params Type[] types)
    {
        Accepted().Select(e => e.GetType()).ShouldBe(types);
        return Events;
    }

    public void ThenNothing()
    {
        Refusal.ShouldBeNull();
        Events.ShouldBeEmpty();
    }

    public Refusal ThenRefused(Refusal expected)
    {
        Refusal.ShouldNotBeNull();
        Refusal.Code.ShouldBe(expected.Code);
        Refusal.Detail.ShouldNotBeNullOrWhiteSpace();
        return Refusal;
    }

    /// <summary>The one event of a type.</summary>
    public T Only<T>() => Accepted().OfType<T>().ShouldHaveSingleItem();

    private IReadOnlyList<object> Accepted()
    {
        Refusal.ShouldBeNull();
        Events.ShouldNotBeEmpty();
        return Events;
    }

    private static string Text(IEnumerable<object> events) =>
        string.Join('\n', events.Select(e => e.GetType().Name + " " + JsonSerializer.Serialize(e, e.GetType(), s_json)));
}
