namespace Samverkan.Testing;

/// <summary>Where the repository lies, found by walking up from the test assembly.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds <c>Samverkan.sln</c>.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Samverkan.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests are not run from within the repository.");
    }
}
