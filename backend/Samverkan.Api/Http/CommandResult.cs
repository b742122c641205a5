namespace Samverkan.Api.Http;

/// <summary>What a command leaves: what it made or changed, and what the next If-Match names: an opaque word.</summary>
public sealed record CommandResult(Guid Id, string Version);

/// <summary>The body of a command that needs no words: <c>{}</c>.</summary>
public sealed record EmptyBody;
