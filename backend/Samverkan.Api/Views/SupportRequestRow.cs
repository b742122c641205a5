using Samverkan.Domain.SupportRequests;

namespace Samverkan.Api.Views;

/// <summary>A stödförfrågan as a row of its case.</summary>
public sealed record SupportRequestRow(
    Guid RequestId,
    SupportRequestStatus Status,
    string StatusText,
    string ToUnitName,
    string FromUnitName,
    Urgency Urgency,
    DateTimeOffset SentAt);
