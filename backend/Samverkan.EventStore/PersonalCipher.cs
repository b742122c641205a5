namespace Samverkan.EventStore;

/// <summary>Which key a personal member is kept under: a subject (the person it is about) and an owner (the organisation that answers for it).</summary>
public readonly record struct KeyRef(Guid Subject, string Owner);

/// <summary>What came out of a stored personal member: its bytes, or the fact that its key has been destroyed.</summary>
public readonly record struct OpenedMember(KeyRef Key, byte[]? Plaintext)
{
    /// <summary>The key has been destroyed; the value is gone, here and in every backup.</summary>
    public bool Erased => Plaintext is null;
}

/// <summary>
/// The keys at hand while one unit of work is written or read as JSON. A JSON converter of the host calls <see cref="Current"/>;
/// the store sets it around every (synchronous) serialisation. Sealing is deterministic for the same key and bytes (the nonce is
/// derived from both), so that a rebuilt document is equal to the live one, byte for byte.
/// </summary>
public abstract class KeyScope
{
    [ThreadStatic]
    private static KeyScope? t_current;

    /// <summary>The keys of the serialisation under way on this thread; throws outside one.</summary>
    public static KeyScope Current =>
        t_current ?? throw new InvalidOperationException("A personal member was read or written outside the event store.");

    /// <summary>Whether it opens anything. If not, a converter need not look at what is sealed: it reads as erased.</summary>
    public virtual bool Opens => true;

    /// <summary>Encrypts with AES-256-GCM to a self-describing text: <c>p1.&lt;key id&gt;.&lt;base64url&gt;</c>.</summary>
    public abstract string Seal(KeyRef key, ReadOnlySpan<byte> plaintext);

    /// <summary>Decrypts what <see cref="Seal"/> made. A destroyed key gives an erased member; a text that has been tampered with throws.</summary>
    public abstract OpenedMember Open(string sealedText);

    /// <summary>
    /// The text for a value that reads as erased, when the document around it is written again: it names the destroyed key and has
    /// no content. Throws when the key is not destroyed but missing, which means that the keys have not been restored.
    /// </summary>
    public abstract string SealErased(KeyRef key);

    /// <summary>Makes these keys current on this thread until disposed.</summary>
    public IDisposable Enter() => new Scope(this);

    private sealed class Scope : IDisposable
    {
        private readonly KeyScope? _outer;

        public Scope(KeyScope keys)
        {
            _outer = t_current;
            t_current = keys;
        }

        public void Dispose() => t_current = _outer;
    }
}
