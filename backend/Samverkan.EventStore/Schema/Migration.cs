namespace Samverkan.EventStore;

/// <summary>
/// One step of the schema in plain SQL, applied once and never edited. In the text <c>{schema}</c> is the store's schema,
/// <c>{keys}</c> the schema of the keys and <c>{app}</c> the role the host runs as, to which the step grants what it needs.
/// </summary>
public sealed record Migration(string Name, string Sql);
