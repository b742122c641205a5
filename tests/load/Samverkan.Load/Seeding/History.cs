using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Wheel;

namespace Samverkan.Load.Seeding;

/// <summary>Collects events out of decisions, each taken on the state that the ones before led to: nothing is stored that the rules would refuse.</summary>
internal sealed class History
{
    private readonly List<object> _case = [];
    private readonly List<object> _wheel = [];

    /// <summary>The case so far.</summary>
    public CaseState Case { get; private set; } = CaseState.Missing.Instance;

    /// <summary>The wheel so far.</summary>
    public WheelState Wheel { get; private set; } = WheelState.Missing.Instance;

    /// <summary>The events of the case.</summary>
    public IReadOnlyList<object> CaseEvents => _case;

    /// <summary>The events of the wheel.</summary>
    public IReadOnlyList<object> WheelEvents => _wheel;

    /// <summary>Carries out a decision about the case.</summary>
    public void Add(Decision decision) => AddToCase(EventsOf(decision));

    /// <summary>Carries out a decision about the wheel alone.</summary>
    public void AddToWheel(Decision decision) => AddToWheel(EventsOf(decision));

    /// <summary>Carries out a decision about the wheel and its case.</summary>
    public void Add(PairDecision decision)
    {
        var accepted = decision as PairDecision.Accepted ?? throw Refused(decision);
        AddToCase(accepted.CaseEvents);
        AddToWheel(accepted.OwnEvents);
    }

    private void AddToCase(IReadOnlyList<object> events)
    {
        _case.AddRange(events);
        Case = events.Aggregate(Case, CaseFold.Evolve);
    }

    private void AddToWheel(IReadOnlyList<object> events)
    {
        _wheel.AddRange(events);
        Wheel = events.Aggregate(Wheel, WheelFold.Evolve);
    }

    private static IReadOnlyList<object> EventsOf(Decision decision) =>
        decision is Decision.Accepted accepted ? accepted.Events : throw Refused(decision);

    private static LoadException Refused(object decision) => new($"The rules refuse what was to be seeded: {decision}");
}
