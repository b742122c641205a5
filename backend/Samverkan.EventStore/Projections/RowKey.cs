namespace Samverkan.EventStore;

/// <summary>The values of a primary key, compared one by one.</summary>
internal readonly struct RowKey(ReadOnlyMemory<object?> values) : IEquatable<RowKey>
{
    private readonly ReadOnlyMemory<object?> _values = values;

    public bool Equals(RowKey other) => _values.Span.SequenceEqual(other._values.Span);

    public override bool Equals(object? obj) => obj is RowKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in _values.Span)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
