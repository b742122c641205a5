using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Domain;

/// <summary>An identifier that follows from what it identifies, so that a decider needs no source of randomness.</summary>
public static class DerivedId
{
    /// <summary>The same parts give the same identifier; a UUID of version 8 (RFC 9562) out of their SHA-256.</summary>
    public static Guid Of(params string[] parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        var id = hash.AsSpan(0, 16);
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
