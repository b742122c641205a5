using System.Collections.Immutable;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;

namespace Samverkan.Domain.Tests.Sharing;

/// <summary>One command that was accepted, and how the case was before and after it.</summary>
internal sealed record Turn(By By, IReadOnlyList<object> Events, SharingCase Before, SharingCase After);

/// <summary>A case as the deciders have led to it: its streams, everything that has been written in it, and each turn that it took.</summary>
internal sealed record Lived(
    CaseState.Open Case,
    ImmutableDictionary<BranchId, WheelState> Wheels,
    SupportRequestState Request,
    ImmutableList<ItemHead> Items,
    DateTimeOffset Now,
    ImmutableList<Turn> Turns,
    ImmutableList<object> History,
    int Tried)
{
    /// <summary>Everybody who tries something: three of one branch in two units, and one or two of each other sort of branch.</summary>
    public static readonly IReadOnlyList<By> People =
    [
        World.Counsellor, World.Colleague, World.Sibling, World.SocialWorker, World.SocialColleague, World.BupConsultant, World.Stranger,
        World.Actor(130, "0482-emi-norr", World.Nurse),
        World.Actor(131, "0482-skola-norr", World.School),
        World.Actor(132, "enskild-skola", World.FreeSchool),
    ];

    public SharingContext Context => new(Now, World.Branches);

    public DateOnly Today => Context.Today;

    /// <summary>Everybody in a unit and since when.</summary>
    public static IReadOnlyDictionary<Guid, DateOnly> StaffOf(By by) => World.UnitStaffSince([.. People.Where(other => other.Unit == by.Unit)]);

    /// <summary>An id that nothing has yet.</summary>
    public Guid NewId(int number = 0) => World.Id(100_000 + (Tried * 10) + number);

    public WheelState WheelOf(BranchId branch) => Wheels.GetValueOrDefault(branch, WheelState.Missing.Instance);

    public SharingCase AsSharing() => new(Case, People, Items, Context);

    public static Lived Opened(IReadOnlyList<object> events, DateTimeOffset at) =>
        new((CaseState.Open)events.Aggregate((CaseState)CaseState.Missing.Instance, CaseFold.Evolve),
            ImmutableDictionary<BranchId, WheelState>.Empty, SupportRequestState.Missing.Instance, [.. HeadsOf(events)], at, [], [.. events], 0);

    /// <summary>The case after what somebody did, to the very case and to what they have beside it.</summary>
    public Lived After(By by, IReadOnlyList<object> events)
    {
        if (events.Count == 0)
        {
            return this with { Tried = Tried + 1 };
        }

        var after = this with
        {
            Case = (CaseState.Open)events.Aggregate((CaseState)Case, CaseFold.Evolve),
            Wheels = Wheels.SetItem(by.Branch, events.Aggregate(WheelOf(by.Branch), WheelFold.Evolve)),
            Request = events.Aggregate(Request, SupportRequestFold.Evolve),
            Items = [.. Items.Concat(HeadsOf(events)).DistinctBy(item => item.ItemId)],
            History = History.AddRange(events),
            Tried = Tried + 1,
        };
        return after with { Turns = Turns.Add(new(by, events, AsSharing(), after.AsSharing())) };
    }

    private static IEnumerable<ItemHead> HeadsOf(IEnumerable<object> events) => events.SelectMany(e => e.GetType().GetProperties()
        .Where(property => property.PropertyType == typeof(ItemHead))
        .Select(property => (ItemHead?)property.GetValue(e))
        .OfType<ItemHead>());
}
