using System.Security.Cryptography;
using Npgsql;

namespace Samverkan.EventStore;

/// <summary>What went wrong in a projection, told without what was in the event.</summary>
internal static class ProjectionErrors
{
    /// <summary>The kind of error. Messages may quote personal content, so only those known not to are told.</summary>
    public static string Describe(Exception e) => e switch
    {
        PostgresException p => $"PostgreSQL {p.SqlState} {p.TableName} {p.ConstraintName}".TrimEnd(),
        UnknownEventException or CryptographicException => e.Message,
        _ => e.GetType().FullName ?? e.GetType().Name,
    };

    /// <summary>Whether the trouble is with the server or with stopping, and passes without anybody changing anything.</summary>
    public static bool IsConnectionTrouble(Exception e, CancellationToken ct) =>
        ct.IsCancellationRequested
        || e is NpgsqlException { IsTransient: true }
        || e is PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown }
        || (e is NpgsqlException && e is not PostgresException);
}
