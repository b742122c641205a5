using System.Security.Cryptography;

namespace Samverkan.EventStore;

/// <summary>
/// A master key in a file: 32 bytes as base64, readable by its owner only. A folder beside it named <c>&lt;file&gt;.old</c> may hold
/// retired keys, which unwrap what they once wrapped and wrap nothing new.
/// </summary>
public sealed class FileMasterKey : IMasterKey
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private readonly Dictionary<string, byte[]> _keys = new(StringComparer.Ordinal);

    /// <summary>Reads the key; refuses a file that is missing, of the wrong length, or open to others.</summary>
    public FileMasterKey(string path)
    {
        Id = Add(path);
        if (Directory.Exists(path + ".old"))
        {
            foreach (var retired in Directory.GetFiles(path + ".old").Order(StringComparer.Ordinal))
            {
                Add(retired);
            }
        }
    }

    /// <inheritdoc />
    public string Id { get; }

    /// <summary>Makes a new key file; refuses to overwrite one.</summary>
    public static FileMasterKey Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(path, options))
        {
            writer.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
        }

        return new FileMasterKey(path);
    }

    /// <inheritdoc />
    public byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> aad)
    {
        var wrapped = new byte[NonceBytes + key.Length + TagBytes];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(_keys[Id], TagBytes);
        aes.Encrypt(
            wrapped.AsSpan(0, NonceBytes), key, wrapped.AsSpan(NonceBytes, key.Length), wrapped.AsSpan(NonceBytes + key.Length), aad);
        return wrapped;
    }

    /// <inheritdoc />
    public byte[] Unwrap(string masterKeyId, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> aad)
    {
        if (!_keys.TryGetValue(masterKeyId, out var master))
        {
            throw new CryptographicException($"The master key '{masterKeyId}' is not at hand.");
        }

        var length = wrapped.Length - NonceBytes - TagBytes;
        var key = new byte[length];
        using var aes = new AesGcm(master, TagBytes);
        aes.Decrypt(wrapped[..NonceBytes], wrapped.Slice(NonceBytes, length), wrapped[(NonceBytes + length)..], key, aad);
        return key;
    }

    private string Add(string path)
    {
        RefuseIfOpenToOthers(path);
        byte[] key;
        try
        {
            key = Convert.FromBase64String(File.ReadAllText(path).Trim());
        }
        catch (FormatException)
        {
            throw new CryptographicException($"The master key file '{path}' is not base64.");
        }

        if (key.Length != KeyBytes)
        {
            throw new CryptographicException($"The master key file '{path}' must hold {KeyBytes} bytes as base64.");
        }

        var id = Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, 8));
        _keys[id] = key;
        return id;
    }

    private static void RefuseIfOpenToOthers(string path)
    {
        const UnixFileMode others =
            UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute |
            UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & others) != 0)
        {
            throw new CryptographicException($"The master key file '{path}' may be readable by its owner only (mode 0600).");
        }
    }
}
