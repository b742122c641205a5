using Samverkan.Load.Http;
using Samverkan.Load.Seeding;

namespace Samverkan.Load.Experiments;

/// <summary>
/// A counsellor's wheel in one case, written in sector after sector. It knows the version the wheel is at, as a page would.
/// </summary>
internal sealed class WritingDesk
{
    private const string Words =
        "Kommer nästan alltid när en vuxen möter vid dörren. Har två nära kamrater och tycker om bild och slöjd. "
        + "Lugnet på morgonen räcker oftast till lunch; sedan behövs en paus på en plats som inte är korridoren.";

    private readonly string _wheelPath;
    private readonly CommandRequest[] _sectors;
    private readonly byte[] _read;
    private long _version;
    private int _next;

    /// <summary>A desk for a workplace; with <paramref name="disclose"/> each note is handed to socialtjänsten on the consent that is in force.</summary>
    public WritingDesk(Uri host, UserSession counsellor, Workplace place, bool disclose)
    {
        _wheelPath = $"/api/wheels/{place.WheelId}";
        var recipients = disclose ? $$"""[{"branchId":"{{place.Team.SocialWorker.By.Branch.Value}}","basis":"consent","reason":null}]""" : "[]";
        var body = $$"""{"strengths":"{{Words}} {{CommandRequest.NumberMark}}","challenges":"{{Words}}","recipients":{{recipients}},"concerns":null}""";
        _sectors = [.. CaseWriter.Sectors.Select(sector => new CommandRequest(host, counsellor, $"{_wheelPath}/sectors/{sector}", body))];
        _read = Requests.Get(host, counsellor, _wheelPath);
    }

    /// <summary>Looks up which version the wheel is at.</summary>
    public void Open(WireConnection connection)
    {
        var answer = connection.Send(_read);
        Answers.RequireSuccess(answer, _read);
        _version = answer.Version;
    }

    /// <summary>Describes the next sector anew.</summary>
    public void Write(WireConnection connection)
    {
        if (_version == 0)
        {
            Open(connection);
        }

        var request = _sectors[_next++ % _sectors.Length].At(_version);
        var answer = connection.Send(request);
        Answers.RequireSuccess(answer, request);
        _version = answer.Version;
    }
}
