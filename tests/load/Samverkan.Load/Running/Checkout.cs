namespace Samverkan.Load.Running;

/// <summary>Where the parts of the system lie that the measurement starts.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds <c>Samverkan.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>The built host, in the same configuration as this program: a Debug host would measure something else.</summary>
    public static string HostProgram => Built("backend/Samverkan.Api/bin/{0}/net10.0/Samverkan.Api.dll", "Build it with: dotnet build -c Release backend/Samverkan.Api");

    /// <summary>A script under <c>infra</c>.</summary>
    public static string Infra(string script) => Path.Combine(Root, "infra", script);

    private static string Built(string pattern, string how)
    {
#if DEBUG
        const string configuration = "Debug";
#else
        const string configuration = "Release";
#endif
        var file = Path.Combine(Root, string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, configuration));
        return File.Exists(file) ? file : throw new LoadException($"{file} is missing. {how}");
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Samverkan.sln")))
            {
                return folder.FullName;
            }
        }

        throw new LoadException("Run this from within the checkout: Samverkan.sln was not found in any folder above.");
    }
}
