namespace Samverkan.EventStore;

/// <summary>A master key in a file: 32 bytes as base64, readable by its owner only.</summary>
public sealed class FileMasterKey : IMasterKey
{
    /// <summary>Reads the key; refuses a file that is missing, short, or open to others.</summary>
    public FileMasterKey(string path) => Id = path;

    /// <inheritdoc />
    public string Id { get; }

    /// <summary>Makes a new key file; refuses to overwrite one.</summary>
    public static FileMasterKey Create(string path) => throw new NotImplementedException();

    /// <inheritdoc />
    public byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> aad) => throw new NotImplementedException();

    /// <inheritdoc />
    public byte[] Unwrap(string masterKeyId, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> aad) => throw new NotImplementedException();
}
