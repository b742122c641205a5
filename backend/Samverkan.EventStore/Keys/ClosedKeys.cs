namespace Samverkan.EventStore;

/// <summary>No keys at all: every personal member stays closed. For those who need nothing personal, and then cannot let it out.</summary>
internal sealed class ClosedKeys : KeyScope
{
    public static ClosedKeys Instance { get; } = new();

    /// <inheritdoc />
    public override bool Opens => false;

    /// <inheritdoc />
    public override string Seal(KeyRef key, ReadOnlySpan<byte> plaintext) => throw Refusal();

    /// <inheritdoc />
    public override OpenedMember Open(string sealedText) => default;

    /// <inheritdoc />
    public override string SealErased(KeyRef key) => throw Refusal();

    private static InvalidOperationException Refusal() =>
        new($"A projection that stores sealed values says so in {nameof(IProjection)}.{nameof(IProjection.OpensPersonal)}.");
}
