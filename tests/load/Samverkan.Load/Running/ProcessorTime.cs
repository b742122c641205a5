using System.Globalization;

namespace Samverkan.Load.Running;

/// <summary>How much processor the parts have used so far, in seconds: the generator shares the machine with what it measures.</summary>
internal sealed record ProcessorTime(double Host, double Database, double Generator)
{
    // Linux reports in ticks of 1/100 s to programs, whatever the kernel's own clock (USER_HZ).
    private const double TicksPerSecond = 100;

    /// <summary>Reads it off /proc.</summary>
    public static ProcessorTime Now(int hostRoot, int databaseRoot, int generatorRoot)
    {
        var all = Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var pid) ? Stat.Read(pid) : null)
            .OfType<Stat>()
            .ToList();
        var children = all.ToLookup(stat => stat.Parent);
        var byPid = all.ToDictionary(stat => stat.Pid);
        // Host and database are this program's descendants too, but not its own work.
        return new(
            Sum(hostRoot, children, byPid, except: []),
            Sum(databaseRoot, children, byPid, except: []),
            Sum(generatorRoot, children, byPid, except: [hostRoot, databaseRoot]));
    }

    /// <summary>What was used since.</summary>
    public ProcessorTime Since(ProcessorTime earlier) => new(Host - earlier.Host, Database - earlier.Database, Generator - earlier.Generator);

    /// <summary>Shares of what was used, as text.</summary>
    public string Split()
    {
        var sum = Math.Max(0.01, Host + Database + Generator);
        return $"{100 * Host / sum:0}/{100 * Database / sum:0}/{100 * Generator / sum:0}";
    }

    private static double Sum(int root, ILookup<int, Stat> children, Dictionary<int, Stat> byPid, HashSet<int> except)
    {
        if (!byPid.TryGetValue(root, out var own))
        {
            return 0;
        }

        return own.Seconds + children[root].Where(child => !except.Contains(child.Pid)).Sum(child => Sum(child.Pid, children, byPid, except));
    }

    /// <summary>A process's own time and that of its ended children.</summary>
    private sealed record Stat(int Pid, int Parent, double Seconds)
    {
        public static Stat? Read(int pid)
        {
            try
            {
                var text = File.ReadAllText($"/proc/{pid}/stat");
                // The name, in parentheses, may hold spaces.
                var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
                var ticks = fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
                return new Stat(pid, int.Parse(fields[1], CultureInfo.InvariantCulture), ticks / TicksPerSecond);
            }
            catch (Exception ended) when (ended is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }
}
