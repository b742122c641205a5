using Samverkan.Domain;

namespace Samverkan.Load.Seeding;

/// <summary>
/// The cases that are measured. Every team has its share of them, few enough for its lists to be those of a working day; cases that
/// nobody looks at are added around them.
/// </summary>
internal sealed class Bench
{
    private readonly CaseWriter _writer;
    private int _number;

    private Bench(DemoDirectory directory, DateTimeOffset now)
    {
        Directory = directory;
        _writer = new CaseWriter(directory, now);
    }

    /// <summary>The teams and their branches.</summary>
    public DemoDirectory Directory { get; }

    /// <summary>Cases that are worked in, the same number for each team, team after team.</summary>
    public IReadOnlyList<Workplace> Places { get; private set; } = [];

    /// <summary>Cases with short and long histories, by the number of events asked for.</summary>
    public IReadOnlyDictionary<int, Workplace> Histories { get; private set; } = new Dictionary<int, Workplace>();

    /// <summary>How many cases there are.</summary>
    public int Cases => _number;

    /// <summary>Seeds the cases that are measured.</summary>
    public static async Task<Bench> SeedAsync(BulkStore store, int places, IReadOnlyList<int> histories)
    {
        var now = DateTimeOffset.UtcNow;
        var bench = new Bench(DemoDirectory.Read(SwedishCalendar.DayOf(now)), now);
        var teams = bench.Directory.Teams;
        var shared = Enumerable.Range(0, places).Select(n => bench._writer.Shared(++bench._number, teams[n % teams.Count])).ToList();
        var lengthened = histories.ToDictionary(events => events, events => bench._writer.Shared(++bench._number, teams[0], events));
        await store.StoreAsync([.. shared, .. lengthened.Values]);
        bench.Places = [.. shared.Select(seeded => seeded.Place)];
        bench.Histories = lengthened.ToDictionary(pair => pair.Key, pair => pair.Value.Place);
        return bench;
    }

    /// <summary>Adds cases that nobody looks at until there are so many in all.</summary>
    public Task<(long Events, double Seconds)> FillAsync(BulkStore store, int cases)
    {
        var first = _number + 1;
        _number = Math.Max(_number, cases);
        return store.StoreAsync(Enumerable.Range(first, Math.Max(0, cases - first + 1)).Select(_writer.Filler));
    }
}
