namespace Samverkan.Load;

/// <summary>How much is measured.</summary>
/// <param name="CasesBefore">Cases in the database at the first look.</param>
/// <param name="CasesAfter">Cases at the second.</param>
/// <param name="Histories">Events in the cases whose pages are compared.</param>
/// <param name="Clients">Numbers of clients.</param>
/// <param name="DesksOfClient">Cases that each client works in.</param>
/// <param name="WarmUp">Before each measurement.</param>
/// <param name="Measured">Of each measurement.</param>
/// <param name="Samples">Readings of each page that is compared.</param>
/// <param name="Users">Concurrent users.</param>
/// <param name="UsersMeasured">For how long they work.</param>
/// <param name="Think">Mean time between two things that a user does.</param>
internal sealed record Plan(
    string Name,
    int CasesBefore,
    int CasesAfter,
    IReadOnlyList<int> Histories,
    IReadOnlyList<int> Clients,
    int DesksOfClient,
    TimeSpan WarmUp,
    TimeSpan Measured,
    int Samples,
    int Users,
    TimeSpan UsersMeasured,
    TimeSpan Think)
{
    /// <summary>All of it: a quarter of an hour or so.</summary>
    public static Plan Full { get; } = new(
        "full", 1_000, 100_000, [50, 500, 5_000], [1, 8, 32], 12, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(12), 1_500, 300, TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(5));

    /// <summary>Enough to see that everything works: under three minutes.</summary>
    public static Plan Quick { get; } = new(
        "quick", 1_000, 3_000, [50, 5_000], [1, 8], 6, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), 300, 100, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(5));
}
