using System.Text.Json;
using Samverkan.Domain.SupportRequests;
using Samverkan.EventStore;

namespace Samverkan.Api.ReadModels;

/// <summary>Finds the stödförfrågningar of a unit and of a case: ids, units, state and times. What is asked is in the stream, encrypted.</summary>
public sealed class SupportRequestProjection : IProjection
{
    /// <inheritdoc />
    public string Name => "SupportRequests";

    /// <inheritdoc />
    public int Version => 1;

    /// <inheritdoc />
    public IReadOnlyCollection<Type> Handles { get; } =
    [
        typeof(SupportRequestSent), typeof(SupportRequestReceived), typeof(SupplementAsked), typeof(SupplementGiven), typeof(SupportRequestAnswered),
        typeof(FeedbackGiven), typeof(SupportRequestClosed),
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
                w.Sql(new("update sv_support_request set status = $2, received_by = $3 where request_id = $1")
                {
                    Parameters = { new() { Value = e.StreamId }, new() { Value = CodeOf(SupportRequestStatus.Received) }, new() { Value = received.By.PersonId } },
                });
                break;
            default:
                w.Sql(new("update sv_support_request set status = $2 where request_id = $1")
                {
                    Parameters = { new() { Value = e.StreamId }, new() { Value = CodeOf(StatusAfter(e.Data)) } },
                });
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

    private static void Send(SupportRequestSent e, ProjectionWriter w) =>
        w.Sql(new("insert into sv_support_request (request_id, case_id, from_unit, to_unit, status, urgency, sent_at) values ($1, $2, $3, $4, $5, $6, $7)")
        {
            Parameters =
            {
                new() { Value = e.RequestId }, new() { Value = e.CaseId }, new() { Value = e.By.Unit.Value }, new() { Value = e.ToUnit.Value },
                new() { Value = CodeOf(SupportRequestStatus.Sent) }, new() { Value = CodeOf(e.Urgency) }, new() { Value = e.At.ToUniversalTime() },
            },
        });

    private static string CodeOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
