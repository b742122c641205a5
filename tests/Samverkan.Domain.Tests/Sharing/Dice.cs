namespace Samverkan.Domain.Tests.Sharing;

/// <summary>The choices of one try, the same each time that the same number is thrown.</summary>
internal sealed class Dice(int thrown)
{
    private readonly Random _random = new(thrown);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int Number(int from, int to) => _random.Next(from, to + 1);

    public T Pick<T>(params IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    /// <summary>One of those, or something else where there are none.</summary>
    public T PickOr<T>(IEnumerable<T> all, T otherwise) => all.ToList() is { Count: > 0 } some ? Pick(some) : otherwise;

    /// <summary>At least one of those, where there are any.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> all)
    {
        var list = all.ToList();
        var some = list.Where(_ => Chance(50)).ToList();
        return some.Count > 0 || list.Count == 0 ? some : [Pick(list)];
    }
}
