namespace Samverkan.Load;

/// <summary>Something that makes the measurement impossible, in words for the person who runs it.</summary>
internal sealed class LoadException(string message, Exception? inner = null) : Exception(message, inner);
