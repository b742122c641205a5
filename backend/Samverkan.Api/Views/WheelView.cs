using Samverkan.Domain.Sharing;
using Samverkan.Domain.Wheel;

namespace Samverkan.Api.Views;

/// <summary>One wheel from one perspective. A sector that is not in <see cref="Sectors"/> is empty or not the viewer's to see: the two look the same.</summary>
public sealed record WheelView(
    Guid WheelId,
    string Version,
    string DefinitionId,
    int DefinitionVersion,
    Perspective Perspective,
    Guid? RespondentId,
    string? RespondentName,
    Author Author,
    DateTimeOffset StartedAt,
    DateTimeOffset? CompletedAt,
    IReadOnlyList<WheelSectorView> Sectors,
    IReadOnlyList<Action> Actions);

/// <summary>One described sector: what works first, then what is challenging. There is no score. <see cref="Concerns"/> is told to the author's branch: the persons besides the child whose data it holds.</summary>
public sealed record WheelSectorView(
    string Sector,
    Guid ItemId,
    string? Strengths,
    string? Challenges,
    DateTimeOffset At,
    IReadOnlyList<Guid> Concerns,
    IReadOnlyList<Share> SharedWith,
    Why Why);
