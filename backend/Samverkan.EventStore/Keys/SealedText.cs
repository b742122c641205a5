using System.Buffers.Text;
using System.Security.Cryptography;

namespace Samverkan.EventStore;

/// <summary>The text form of a sealed value: <c>p1.&lt;key id, 22 characters&gt;.&lt;box&gt;</c>; an erased value has an empty box.</summary>
internal static class SealedText
{
    private const string Prefix = "p1.";
    private const int IdChars = 22;
    private const int BoxAt = 3 + IdChars + 1;

    public static string Write(ReadOnlySpan<byte> keyId, ReadOnlySpan<byte> box)
    {
        Span<char> id = stackalloc char[IdChars];
        Base64Url.EncodeToChars(keyId, id);
        return string.Concat(Prefix, id, ".", Base64Url.EncodeToString(box));
    }

    public static Guid Read(string text, out ReadOnlySpan<char> box)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal) || text.Length < BoxAt || text[BoxAt - 1] != '.')
        {
            throw new CryptographicException("A personal member is not a sealed text.");
        }

        Span<byte> id = stackalloc byte[16];
        if (!Base64Url.TryDecodeFromChars(text.AsSpan(3, IdChars), id, out var written) || written != 16)
        {
            throw new CryptographicException("A sealed text names no key.");
        }

        box = text.AsSpan(BoxAt);
        return new Guid(id, bigEndian: true);
    }

    /// <summary>The ids of the keys that a stored JSON text needs; text that only looks sealed may add ids that nobody has.</summary>
    public static void CollectKeyIds(ReadOnlySpan<byte> json, HashSet<Guid> into)
    {
        Span<byte> id = stackalloc byte[18];
        for (var at = json.IndexOf("\"p1."u8); at >= 0; at = json.IndexOf("\"p1."u8))
        {
            json = json[(at + 4)..];
            if (json.Length > IdChars
                && json[IdChars] == (byte)'.'
                && Base64Url.IsValid(json[..IdChars])
                && Base64Url.DecodeFromUtf8(json[..IdChars], id, out _, out var written) == System.Buffers.OperationStatus.Done
                && written == 16)
            {
                into.Add(new Guid(id[..16], bigEndian: true));
            }
        }
    }
}
