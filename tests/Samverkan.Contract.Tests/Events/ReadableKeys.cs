using System.Globalization;
using System.Text;
using Samverkan.EventStore;

namespace Samverkan.Contract.Tests.Events;

/// <summary>
/// Keeps personal members readable in a sample, as <c>sample.&lt;subject&gt;.&lt;owner&gt;.&lt;body&gt;</c>: a sample shall show the shape of what is sealed
/// too, and a ciphertext would not.
/// </summary>
internal sealed class ReadableKeys : KeyScope
{
    private const string Prefix = "sample";

    public override string Seal(KeyRef key, ReadOnlySpan<byte> plaintext) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}.{key.Subject:N}.{key.Owner}.{Encoding.UTF8.GetString(plaintext)}");

    public override string SealErased(KeyRef key) => throw new InvalidOperationException("Nothing in a sample has been erased.");

    public override OpenedMember Open(string sealedText)
    {
        var parts = sealedText.Split('.', 4);
        return parts is [Prefix, var subject, var owner, var body]
            ? new OpenedMember(new KeyRef(Guid.ParseExact(subject, "N"), owner), Encoding.UTF8.GetBytes(body))
            : throw new FormatException("A personal member of a sample has the wrong form.");
    }
}
