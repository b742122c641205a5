using System.Security.Cryptography;

namespace Samverkan.EventStore;

/// <summary>A key made by this unit of work, to be inserted with what is sealed under it.</summary>
internal sealed record NewKey(Guid KeyId, KeyRef Key, byte[] Wrapped, string MasterKeyId);

/// <summary>
/// The keys of one unit of work. They are read for it and forgotten with it, so that a destroyed key is gone from every host at once.
/// </summary>
internal sealed class KeyRing(IMasterKey master, bool mayCreate) : KeyScope, IDisposable
{
    private readonly Dictionary<Guid, Entry> _byId = [];
    private readonly Dictionary<KeyRef, Entry> _alive = [];
    private readonly Dictionary<KeyRef, Guid> _destroyed = [];
    private readonly HashSet<Guid> _missing = [];
    private readonly List<NewKey> _created = [];
    private readonly HashSet<Guid> _sealedUnder = [];
    private readonly HashSet<Guid> _sealedSubjects = [];

    /// <summary>Keys made here and not yet stored.</summary>
    public IReadOnlyList<NewKey> Created => _created;

    /// <summary>Stored keys that something has been sealed under.</summary>
    public IReadOnlyCollection<Guid> SealedUnder => _sealedUnder;

    /// <summary>Subjects of what has been sealed since <see cref="ForgetSubjects"/>.</summary>
    public IReadOnlyCollection<Guid> SealedSubjects => _sealedSubjects;

    /// <summary>Whether the host itself has sealed something under a key made here: then the store cannot seal it anew on its own.</summary>
    public bool HostSealedUnderNewKey { get; private set; }

    /// <summary>Whether a value was read whose key is nowhere: not destroyed, but not restored either.</summary>
    public bool OpenedWithoutKey { get; private set; }

    /// <summary>Set while the store writes its own documents.</summary>
    public bool StoreIsWriting { get; set; }

    public void ForgetSubjects() => _sealedSubjects.Clear();

    public bool Knows(Guid keyId) => _byId.ContainsKey(keyId) || _missing.Contains(keyId);

    public void MarkMissing(Guid keyId) => _missing.Add(keyId);

    /// <summary>Adds a key as stored; <paramref name="wrapped"/> is null when it has been destroyed.</summary>
    public void Add(Guid keyId, KeyRef key, byte[]? wrapped, string masterKeyId)
    {
        if (_byId.ContainsKey(keyId))
        {
            return;
        }

        var entry = new Entry(keyId, key, wrapped, masterKeyId);
        _byId.Add(keyId, entry);
        if (wrapped is null)
        {
            _destroyed[key] = keyId;
        }
        else
        {
            _alive[key] = entry;
        }
    }

    /// <summary>Drops the keys made here, after someone else turned out to have made them first.</summary>
    public void DropCreated()
    {
        foreach (var key in _created)
        {
            _byId.Remove(key.KeyId, out var entry);
            entry?.Dispose();
            _alive.Remove(key.Key);
            _sealedUnder.Remove(key.KeyId);
        }

        _created.Clear();
    }

    /// <summary>Counts the keys made here as stored.</summary>
    public void Stored() => _created.Clear();

    /// <inheritdoc />
    public override string Seal(KeyRef key, ReadOnlySpan<byte> plaintext)
    {
        if (!_alive.TryGetValue(key, out var entry))
        {
            entry = Make(key);
        }

        _sealedUnder.Add(entry.KeyId);
        _sealedSubjects.Add(key.Subject);
        HostSealedUnderNewKey |= !StoreIsWriting && _created.Exists(c => c.KeyId == entry.KeyId);
        return entry.Unwrapped(master).Seal(plaintext);
    }

    /// <inheritdoc />
    public override string SealErased(KeyRef key) => _destroyed.TryGetValue(key, out var keyId)
        ? SealedText.Write(keyId.ToByteArray(bigEndian: true), [])
        : throw new CryptographicException("A value cannot be written as erased: its key is not destroyed but missing.");

    /// <inheritdoc />
    public override OpenedMember Open(string sealedText)
    {
        var keyId = SealedText.Read(sealedText, out var box);
        if (_byId.TryGetValue(keyId, out var entry))
        {
            return new OpenedMember(entry.Key, entry.Wrapped is null || box.IsEmpty ? null : entry.Unwrapped(master).Open(box));
        }

        if (!_missing.Contains(keyId))
        {
            throw new InvalidOperationException($"The key {keyId} was not asked for by this unit of work.");
        }

        OpenedWithoutKey = true;
        return new OpenedMember(new KeyRef(Guid.Empty, string.Empty), null);
    }

    public void Dispose()
    {
        foreach (var entry in _byId.Values)
        {
            entry.Dispose();
        }
    }

    private Entry Make(KeyRef key)
    {
        if (!mayCreate)
        {
            throw new InvalidOperationException("A key can only be made by a command or a reading.");
        }

        var keyId = Guid.CreateVersion7();
        var secret = RandomNumberGenerator.GetBytes(32);
        var created = new NewKey(keyId, key, master.Wrap(secret, DataKey.WrappingAad(keyId, key)), master.Id);
        CryptographicOperations.ZeroMemory(secret);
        _created.Add(created);
        Add(keyId, key, created.Wrapped, created.MasterKeyId);
        return _byId[keyId];
    }

    private sealed class Entry(Guid keyId, KeyRef key, byte[]? wrapped, string masterKeyId) : IDisposable
    {
        private DataKey? _key;

        public Guid KeyId => keyId;

        public KeyRef Key => key;

        public byte[]? Wrapped => wrapped;

        public DataKey Unwrapped(IMasterKey master)
        {
            if (_key is null)
            {
                var secret = master.Unwrap(masterKeyId, wrapped!, DataKey.WrappingAad(keyId, key));
                _key = new DataKey(keyId, secret);
                CryptographicOperations.ZeroMemory(secret);
            }

            return _key;
        }

        public void Dispose() => _key?.Dispose();
    }
}
