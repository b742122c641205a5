using System.Text.Json;
using NpgsqlTypes;
using Samverkan.Domain.SupportRequests;
using Samverkan.EventStore;

namespace Samverkan.Api.ReadModels;

/// <summary>Finds the stödförfrågningar of a unit and of a case: ids, units, state and times. What is asked is in the stream, encrypted.</summary>
public sealed class SupportRequestProjection : IProjection
{
    private static readonly BulkTable s_requests = new("sv_support_request", 1, [
        new("request_id", NpgsqlDbType.Uuid), new("case_id", NpgsqlDbType.Uuid), new("from_unit", NpgsqlDbType.Text), new("to_unit", NpgsqlDbType.Text),
        new("status", NpgsqlDbType.Text), new("urgency", NpgsqlDbType.Text), new("sent_at", NpgsqlDbType.TimestampTz), new("received_by", NpgsqlDbType.Uuid)]);

    private static readonly BulkTable s_received = s_requests.Only("status", "received_by");
    private static readonly BulkTable s_statuses = s_requests.Only("status");

    /// <inheritdoc />
    public string Name => "SupportRequests";

    /// <inheritdoc />
    public int Version => 1;

    /// <inheritdoc />
    public bool OpensPersonal => false;

    /// <inheritdoc />
    public IReadOnlyCollection<Type> Handles { get; } =
    [
        typeof(SupportRequestSent), typeof(SupportRequestReceived), typeof(SupplementAsked), typeof(SupplementGiven), typeof(SupportRequestAnswered),
        typeof(FeedbackGiven), typeof(SupportRequestClosed), typeof(RequestPartPurged),
    ];

    /// <inheritdoc />
    public IReadOnlyList<string> Tables { get; } = ["sv_support_request"];

    /// <inheritdoc />
    public void Apply(StoredEvent e, ProjectionWriter w)
    {
        ArgumentNullException.ThrowIfNull(e);
        ArgumentNullException.ThrowIfNull(w);
        switch (e.Data)
        {
            case SupportRequestSent sent:
                Send(sent, w);
                break;
            case SupportRequestReceived received:
                w.Update(s_received, e.StreamId, CodeOf(SupportRequestStatus.Received), received.By.PersonId);
                break;
            case RequestPartPurged:
                // Either side's part takes it out of the lists: there is nothing left to ask, or nobody to ask it.
                w.Delete(s_requests, e.StreamId);
                break;
            default:
                w.Update(s_statuses, e.StreamId, CodeOf(StatusAfter(e.Data)));
                break;
        }
    }

    private static SupportRequestStatus StatusAfter(object data) => data switch
    {
        SupplementAsked => SupportRequestStatus.SupplementAsked,
        SupplementGiven => SupportRequestStatus.Received,
        SupportRequestAnswered => SupportRequestStatus.Answered,
        FeedbackGiven => SupportRequestStatus.FeedbackGiven,
        SupportRequestClosed => SupportRequestStatus.Closed,
        _ => throw new InvalidOperationException($"{nameof(SupportRequestProjection)} is not written for {data.GetType().Name}."),
    };

    private static void Send(SupportRequestSent e, ProjectionWriter w) => w.Insert(
        s_requests, e.RequestId, e.CaseId, e.By.Unit.Value, e.ToUnit.Value, CodeOf(SupportRequestStatus.Sent), CodeOf(e.Urgency), e.At, null);

    private static string CodeOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
