using System.Globalization;
using Npgsql;

namespace Samverkan.EventStore;

/// <summary>The SQLSTATEs that the store's own functions raise.</summary>
internal static class StoreErrors
{
    public const string WrongVersion = "SV001";
    public const string KeyGone = "SV002";
    public const string ProgressMoved = "SV003";

    /// <summary>The version that <see cref="WrongVersion"/> carries.</summary>
    public static long ActualVersion(PostgresException e) => long.Parse(e.Hint!, CultureInfo.InvariantCulture);
}
