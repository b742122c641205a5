using System.Text.RegularExpressions;
using FluentValidation;
using Npgsql;
using Samverkan.Api.Directory;
using Samverkan.Api.Endpoints;
using Samverkan.Api.Http;
using Samverkan.Api.Identity;
using Samverkan.Api.Reading;
using Samverkan.Api.Views;
using Samverkan.Domain;
using Samverkan.Domain.Cases;
using Samverkan.Domain.Directory;
using Samverkan.Domain.Sharing;
using Samverkan.Domain.SupportRequests;
using Samverkan.Domain.Wheel;
using Samverkan.EventStore;

namespace Samverkan.Api.Inquiries;

/// <summary>For what an inquiry looks back.</summary>
public enum InquiryKind
{
    /// <summary>Utredning enligt lex Sarah (SoL 27 kap.).</summary>
    LexSarah,

    /// <summary>Utredning enligt lex Maria (patientsäkerhetslagen 3 kap.).</summary>
    LexMaria,

    /// <summary>IVO:s tillsyn.</summary>
    Supervision,

    /// <summary>Annan utredning hos huvudmannen.</summary>
    Other,
}

/// <summary>
/// What did a unit know, and when: the case as a unit of one's own verksamhet could see it at an instant. <see cref="Reference"/> is the
/// inquiry's own number; it stands in the read log, so it holds nothing about anybody.
/// </summary>
public sealed record OpenInquiry(string CaseNumber, string UnitId, DateTimeOffset? At, InquiryKind? Kind, string Reference);

/// <summary>A case, a unit, a moment that has been, and the inquiry's number.</summary>
internal sealed partial class OpenInquiryValidator : AbstractValidator<OpenInquiry>
{
    public OpenInquiryValidator(TimeProvider time)
    {
        RuleFor(inquiry => inquiry.CaseNumber).Line("ärendenummer");
        RuleFor(inquiry => inquiry.UnitId).Line("enhet");
        RuleFor(inquiry => inquiry.At).NotNull().WithMessage("Välj tidpunkt.").Must(at => at is null || at <= time.GetUtcNow()).WithMessage("Välj en tidpunkt som har varit.");
        RuleFor(inquiry => inquiry.Kind).Choice("vad utredningen gäller");
        RuleFor(inquiry => inquiry.Reference).NotEmpty().WithMessage("Fyll i utredningens diarienummer.")
            .Must(text => text is null || ReferenceShape().IsMatch(text)).WithMessage("Skriv diarienumret med bokstäver, siffror, snedstreck och bindestreck, högst 40 tecken.");
    }

    [GeneratedRegex(@"^[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9 ./:-]{0,39}\z")]
    private static partial Regex ReferenceShape();
}

/// <summary>The case as the unit could see it then, and what it could see had happened until then, newest first.</summary>
public sealed record InquiryView(string UnitName, DateTimeOffset At, string Reference, CaseView Case, IReadOnlyList<TimelineEntry> Entries);

/// <summary>
/// POST /api/inquiries. Of the case, the consents and the clock at that instant: what has been revoked, withdrawn or corrected since stands as
/// it stood. What has been destroyed since stays destroyed. Only units of the inquirer's own verksamhet, since secrecy holds between
/// verksamheter of one huvudman too (OSL 8 kap. 2 §). A case in which the unit took no part then is not found. It is itself a line in the read log.
/// </summary>
internal static class OpenInquiryRoute
{
    private const int MostEntries = 500;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/inquiries", HandleAsync).Requires(Capability.InquireIntoPast).Shows<InquiryView>();

    private static Task<IResult> HandleAsync(OpenInquiry body, Actor actor, DirectoryIndex directory, ReadRunner reads, CancellationToken ct) =>
        reads.ReadAsync<InquiryView>(
            async (session, stop) =>
            {
                var place = session.Query(PlaceOf(body), ReadPlaceAsync);
                await session.LoadAsync(stop);
                var unit = directory.Current.FindUnit(new UnitId(body.UnitId));
                if (place.Value is not { } found || unit?.Branch != actor.Branch)
                {
                    return ReadAnswer.NotFound<InquiryView>();
                }

                var moment = await MomentAsync(session, found, stop);
                var at = Then(actor, unit, body.At!.Value, directory.Current);
                return moment.Case is CaseState.Open open && CaseAccess.Decide(at.Viewer, open, at.Now) is CaseAccess.Staff
                    ? await AnswerAsync(session, body, new Sight(at, open), moment, found, stop)
                    : ReadAnswer.NotFound<InquiryView>();
            },
            ct);

    private static Viewpoint Then(Actor actor, DirectoryUnit unit, DateTimeOffset at, DirectorySnapshot directory) =>
        new(Viewer.OfUnit(unit.Id, unit.Branch), new SharingContext(at, Viewpoint.FactsOf(directory)), directory) { By = actor.By };

    private static async Task<CaseMoment> MomentAsync(ReadSession session, Place place, CancellationToken ct)
    {
        var @case = await session.AsOfAsync<CaseState>(place.CaseId, [place.Sequence], ct);
        List<StreamHandle<WheelState>> wheels = [];
        foreach (var id in place.Wheels)
        {
            wheels.AddRange(await session.AsOfAsync<WheelState>(id, [place.Sequence], ct));
        }

        List<StreamHandle<SupportRequestState>> requests = [];
        foreach (var id in place.Requests)
        {
            requests.AddRange(await session.AsOfAsync<SupportRequestState>(id, [place.Sequence], ct));
        }

        return new CaseMoment(@case[0].State, wheels, requests);
    }

    private static async Task<ReadAnswer<InquiryView>> AnswerAsync(
        ReadSession session, OpenInquiry body, Sight sight, CaseMoment moment, Place place, CancellationToken ct)
    {
        var story = new Story(sight, moment.Requests.Select(request => request.State), [], []);
        var happened = await session.EventsBeforeAsync([place.CaseId, .. place.Wheels, .. place.Requests], place.Sequence + 1, MostEntries, ct);
        var unit = sight.At.Directory.UnitName(sight.At.Viewer.Unit);
        var view = new InquiryView(
            unit,
            body.At!.Value,
            body.Reference,
            PastCase.WithoutActions(CaseViewBuilder.Build(sight, "", moment.Wheels, moment.Requests)),
            [.. happened.Select(story.Tell).OfType<TimelineEntry>()]);
        return ReadAnswer.Recorded(view, null, sight.Entry($"Utredning {body.Reference}: såg ärendet som {unit} såg det"));
    }

    private static NpgsqlBatchCommand PlaceOf(OpenInquiry body) => new(
        """
        with streams as (
            select c.id as case_id,
                array(select w.id from mt_doc_wheel_assessment w where w.data ->> 'caseId' = c.id::text order by w.id) as wheels,
                array(select r.id from mt_doc_support_request r where r.data ->> 'caseId' = c.id::text order by r.id) as requests
            from mt_doc_case c where c.data ->> 'number' = $1)
        select case_id, wheels, requests, coalesce((
            select max(e.seq_id) from mt_events e where e.stream_id = any(case_id || wheels || requests) and e.timestamp <= $2), 0)
        from streams
        """)
    {
        Parameters =
        {
            new NpgsqlParameter<string> { TypedValue = body.CaseNumber.Trim().ToUpperInvariant() },
            new NpgsqlParameter<DateTimeOffset> { TypedValue = body.At!.Value.ToUniversalTime() },
        },
    };

    private static async Task<Place?> ReadPlaceAsync(NpgsqlDataReader reader, CancellationToken ct) => await reader.ReadAsync(ct)
        ? new Place(reader.GetGuid(0), reader.GetFieldValue<Guid[]>(1), reader.GetFieldValue<Guid[]>(2), reader.GetInt64(3))
        : null;

    /// <summary>The streams of a case, and how far the log had come in them.</summary>
    private sealed record Place(Guid CaseId, Guid[] Wheels, Guid[] Requests, long Sequence);
}
