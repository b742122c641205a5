using Samverkan.Load.Seeding;

namespace Samverkan.Load.Http;

/// <summary>The teams, signed in.</summary>
internal sealed class Sessions
{
    private readonly Dictionary<string, UserSession> _bySubject = [];

    /// <summary>Signs everybody in, one after the other.</summary>
    public static async Task<Sessions> SignInAsync(Uri host, IEnumerable<Team> teams)
    {
        var sessions = new Sessions();
        foreach (var worker in teams.SelectMany(team => new[] { team.Counsellor, team.SocialWorker }))
        {
            sessions._bySubject[worker.Subject] = await SignIn.AsAsync(host, worker.Subject);
        }

        return sessions;
    }

    /// <summary>The session of one of them.</summary>
    public UserSession Of(Worker worker) => _bySubject[worker.Subject];
}
