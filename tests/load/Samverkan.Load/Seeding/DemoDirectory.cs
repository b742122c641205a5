using System.Text.Json;
using System.Text.Json.Serialization;
using Samverkan.Domain;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Load.Running;

namespace Samverkan.Load.Seeding;

/// <summary>A member of staff who can be signed in as.</summary>
internal sealed record Worker(string Subject, Role Role, By By);

/// <summary>A skolkurator and a socialsekreterare of the same municipality, who work in cases together.</summary>
internal sealed record Team(Worker Counsellor, Worker SocialWorker);

/// <summary>The demo directory as the host's <c>seed</c> enters it.</summary>
internal sealed class DemoDirectory
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private DemoDirectory(Document document, DateOnly today)
    {
        Branches = document.Principals
            .SelectMany(principal => principal.Branches.Select(branch => (branch, principal)))
            .ToDictionary(pair => new BranchId(pair.branch.BranchId), pair => new BranchFacts(pair.branch.Kind, pair.branch.Name, pair.principal.Kind));
        var units = document.Principals
            .SelectMany(principal => principal.Branches)
            .SelectMany(branch => branch.Units.Select(unit => (Unit: new UnitId(unit.UnitId), Branch: new BranchId(branch.BranchId))))
            .ToList();
        var branchOf = units.ToDictionary(pair => pair.Unit, pair => pair.Branch);
        var workers = document.Staff.SelectMany(person => WorkerOf(person, branchOf, today)).ToList();
        Teams = [.. workers.Where(worker => worker.Role == Role.SchoolCounsellor).DistinctBy(Municipality).SelectMany(counsellor => TeamOf(counsellor, workers))];
        var staffed = workers.Select(worker => worker.By.Unit).ToHashSet();
        OtherUnits = [.. units.Where(pair => !staffed.Contains(pair.Unit) && Branches[pair.Branch].Kind == BranchKind.StudentHealthPsychosocial)];
    }

    /// <summary>What the rules need to know of the branches.</summary>
    public IReadOnlyDictionary<BranchId, BranchFacts> Branches { get; }

    /// <summary>One team for each municipality that has both.</summary>
    public IReadOnlyList<Team> Teams { get; }

    /// <summary>Units of elevhälsan where nobody is that can be signed in as: the cases that nobody looks at are theirs.</summary>
    public IReadOnlyList<(UnitId Unit, BranchId Branch)> OtherUnits { get; }

    /// <summary>Reads it.</summary>
    public static DemoDirectory Read(DateOnly today)
    {
        using var file = File.OpenRead(Checkout.Infra("demo/directory.json"));
        return new DemoDirectory(JsonSerializer.Deserialize<Document>(file, s_json) ?? throw new LoadException("infra/demo/directory.json is empty."), today);
    }

    // Who has several assignments has to choose one at sign-in: those are left alone.
    private static IEnumerable<Worker> WorkerOf(Person person, Dictionary<UnitId, BranchId> branchOf, DateOnly today)
    {
        if (person.Assignments is [var only] && only.From <= today && (only.To is null || today <= only.To))
        {
            var unit = new UnitId(only.UnitId);
            yield return new Worker(person.Subject, only.Role, new By(person.PersonId, only.AssignmentId, unit, branchOf[unit]));
        }
    }

    private static IEnumerable<Team> TeamOf(Worker counsellor, List<Worker> workers) =>
        workers.Where(worker => worker.Role == Role.SocialWorker && Municipality(worker) == Municipality(counsellor))
            .Take(1)
            .Select(social => new Team(counsellor, social));

    private static string Municipality(Worker worker) => worker.By.Branch.Value.Split('-')[0];

    private sealed record Document(IReadOnlyList<PrincipalEntry> Principals, IReadOnlyList<Person> Staff);

    private sealed record PrincipalEntry(PrincipalKind Kind, IReadOnlyList<BranchEntry> Branches);

    private sealed record BranchEntry(string BranchId, BranchKind Kind, string Name, IReadOnlyList<UnitEntry> Units);

    private sealed record UnitEntry(string UnitId);

    private sealed record Person(Guid PersonId, string Subject, IReadOnlyList<AssignmentEntry> Assignments);

    private sealed record AssignmentEntry(Guid AssignmentId, string UnitId, Role Role, DateOnly From, DateOnly? To);
}
