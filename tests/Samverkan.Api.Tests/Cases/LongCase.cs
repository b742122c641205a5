using System.Text.Json;
using Samverkan.Api.Identity;
using Samverkan.Api.Tests.Hosting;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.EventStore;

namespace Samverkan.Api.Tests.Cases;

/// <summary>A case of four branches with five named persons each, and a history of a given length that leaves nothing else behind.</summary>
internal sealed class LongCase
{
    private const int OfEach = 5;

    private readonly TestSystem _system;

    private LongCase(TestSystem system, CaseStory story, IReadOnlyList<Actor> staff)
    {
        _system = system;
        Story = story;
        Staff = staff;
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public CaseStory Story { get; }

    /// <summary>The named persons, who take part and may listen.</summary>
    public IReadOnlyList<Actor> Staff { get; }

    /// <summary>Opens a case, shares a wheel in it, and lengthens its history to so many events.</summary>
    public static async Task<LongCase> OpenAsync(TestSystem system, int events)
    {
        var story = await CaseStory.OpenAsync(system);
        string[] branches = [Forms.SocialServices, Forms.Bup, "0482-skola"];
        await story.ConsentAsync(story.Opener, branches, ["identity", "wheel", "contacts"]);
        await story.JoinAsync(story.Opener, Forms.SocialServicesUnit, "consent", await system.PersonaAsync("socialsekreterare-flen"));
        await story.JoinAsync(story.Opener, Forms.BupUnit, "consent", await system.PersonaAsync("bup-konsult"));
        await story.JoinAsync(story.Opener, "0482-skola-ronnbar", "consent", await system.PersonaAsync("rektor-flen"));
        await story.WheelAsync(story.Opener, "Tycker om bild", branches);
        var parties = (await story.SeenAsync(story.Opener)).GetProperty("parties").EnumerateArray().ToList();
        var staff = parties.ConvertAll(party => (Party: party, Actors: Enumerable.Range(0, OfEach).Select(_ => ActorOf(party)).ToList()));
        var @case = new LongCase(system, story, [.. staff.SelectMany(unit => unit.Actors)]);
        await @case.NameAsync([.. staff.SelectMany(unit => unit.Actors, (unit, actor) => Named(unit.Party, actor, system.Time.GetUtcNow()))], events);
        return @case;
    }

    /// <summary>Puts events at the end of the case's history, as one command would.</summary>
    public async Task<long> AppendAsync(By by, params object[] events)
    {
        await using var session = _system.Services.GetRequiredService<SamverkanStore>().Command(
            new CommandContext(Guid.NewGuid(), by.PersonId, new byte[32], _system.Time.GetUtcNow(), null, by.AssignmentId, null));
        var stream = session.Stream<CaseState>(Story.CaseId);
        await session.LoadAsync(Ct);
        session.Append(stream, ((CaseState.Open)stream.State).ChildId, events);
        await session.CommitAsync("{}", Ct);
        return stream.Version;
    }

    /// <summary>What the last command did to the case, as those who follow the log are told of it.</summary>
    public async Task<CommittedStream> LastAsync()
    {
        var last = await _system.ScalarAsync<long>("select max(seq_id) from mt_events where stream_id = $1", Story.CaseId);
        var first = await _system.ScalarAsync<long>(
            "select min(seq_id) from mt_events where stream_id = $1 and headers = (select headers from mt_events where seq_id = $2)", Story.CaseId, last);
        return new CommittedStream(first, last, Story.CaseId, "case", null, null);
    }

    private static Actor ActorOf(JsonElement party)
    {
        var kind = Enum.Parse<BranchKind>(party.GetProperty("branchKind").GetString()!, ignoreCase: true);
        var role = kind switch
        {
            BranchKind.SocialServices => Role.SocialWorker,
            BranchKind.Bup => Role.BupConsultant,
            BranchKind.School => Role.HeadTeacher,
            _ => Role.SchoolCounsellor,
        };
        return new Actor(
            Guid.NewGuid(), "N N", Guid.NewGuid(), role, new UnitId(party.GetProperty("unitId").GetString()!), "", new BranchId(party.GetProperty("branchId").GetString()!), "",
            kind, Guid.NewGuid(), DateOnly.MinValue);
    }

    private static StaffNamed Named(JsonElement party, Actor actor, DateTimeOffset at) => new(party.GetProperty("partyId").GetGuid(), actor.PersonId, actor.By, at);

    /// <summary>Names them, and then lets somebody come and go until the history is long enough, a hundred events to a command.</summary>
    private async Task NameAsync(IReadOnlyList<StaffNamed> named, int length)
    {
        var visitor = named[0] with { PersonId = Guid.NewGuid() };
        object[] visit = [visitor, new StaffRemoved(visitor.PartyId, visitor.PersonId, visitor.By, visitor.At)];
        for (var version = await AppendAsync(visitor.By, [.. named]); version < length;)
        {
            version = await AppendAsync(visitor.By, [.. Enumerable.Repeat(visit, (int)Math.Min(50, length - version)).SelectMany(events => events)]);
        }
    }
}
