using System.Globalization;
using Npgsql;

namespace Samverkan.EventStore;

/// <summary>The SQLSTATEs that the store's own functions raise.</summary>
internal static class StoreErrors
{
    public const string WrongVersion = "SV001";
    public const string KeyGone = "SV002";
    public const string ProgressMoved = "SV003";

    /// <summary>The key of commands: a twin of the command has been saved.</summary>
    public const string CommandKey = "sv_command_pkey";

    /// <summary>The key of living personal keys: someone else has made the same one.</summary>
    public const string AliveKey = "personal_key_alive";

    /// <summary>Which stream <see cref="WrongVersion"/> is about, and its version.</summary>
    public static (Guid Stream, long Version) Moved(PostgresException e)
    {
        var parts = e.Hint!.Split(' ');
        return (Guid.Parse(parts[0]), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
