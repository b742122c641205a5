namespace Samverkan.Api.Hosting;

/// <summary>
/// Something that whoever runs the host has to put right: a setting, a file, the database. The message says what, and is shown by
/// itself; where in the code it was noticed would help nobody.
/// </summary>
public sealed class SetupException(string message, Exception? reason = null) : Exception(message, reason);
