namespace Samverkan.Api.Http;

/// <summary>What a command leaves: what it made or changed, and the version that the next If-Match names.</summary>
public sealed record CommandResult(Guid Id, long Version);

/// <summary>The body of a command that needs no words: <c>{}</c>.</summary>
public sealed record EmptyBody;
