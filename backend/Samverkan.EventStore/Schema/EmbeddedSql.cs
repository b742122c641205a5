namespace Samverkan.EventStore;

/// <summary>The SQL texts that travel inside the assembly.</summary>
internal static class EmbeddedSql
{
    /// <summary>The steps of a folder, in the order of their numbers.</summary>
    public static IReadOnlyList<Migration> Folder(string folder) =>
        [.. typeof(EmbeddedSql).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => new Migration(n[(folder.Length + 1)..], Read(n)))];

    /// <summary>One text.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedSql).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no SQL named '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
