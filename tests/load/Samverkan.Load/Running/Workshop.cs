using System.Security.Cryptography;

namespace Samverkan.Load.Running;

/// <summary>A folder of the run's own for the database, keys and scripts; gone when the run ends.</summary>
internal sealed class Workshop : IDisposable
{
    /// <summary>Makes the folder. The database's account, if it is another one, may pass through it and see nothing.</summary>
    public Workshop()
    {
        Folder = Directory.CreateTempSubdirectory("samverkan-load-").FullName;
        File.SetUnixFileMode(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        MasterKeyFile = Secret("master.key");
        IndexKeyFile = Secret("index.key");
        ClientSecret = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The key that wraps every child's key.</summary>
    public string MasterKeyFile { get; }

    /// <summary>The key of the blind index.</summary>
    public string IndexKeyFile { get; }

    /// <summary>What the host and the identity provider share.</summary>
    public string ClientSecret { get; }

    /// <summary>A path in the folder.</summary>
    public string At(string name) => Path.Combine(Folder, name);

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Secret(string name)
    {
        var file = At(name);
        File.WriteAllText(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) + "\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return file;
    }
}
