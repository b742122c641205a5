using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Npgsql;
using Samverkan.Api.Identity;
using Samverkan.Api.Persistence;
using Samverkan.EventStore;

namespace Samverkan.Api.Hosting;

/// <summary>What the host needs before it serves anybody: found out at the start, rather than by the first person who signs in or opens a case.</summary>
internal static class StartCheck
{
    /// <summary>Refuses to go on with a setting that is missing or wrong, a key that cannot be read, or a database that is not there or not migrated.</summary>
    public static async Task RunAsync(IServiceProvider services, CancellationToken ct)
    {
        CheckKey("Samverkan:MasterKeyFile", () => services.GetRequiredService<IMasterKey>());
        CheckKey("Samverkan:IndexKeyFile", () => services.GetRequiredService<BlindIndex>());
        CheckProvider(services);
        await CheckDatabaseAsync(services.GetRequiredService<NpgsqlDataSource>(), ct);
        await services.GetRequiredService<SamverkanStore>().BuryKeysAsync(ct);
    }

    private static void CheckKey(string setting, Func<object> read)
    {
        try
        {
            read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException or InvalidOperationException)
        {
            throw new SetupException($"The setting {setting} must name a file with 32 bytes as base64: {e.Message}", e);
        }
    }

    private static void CheckProvider(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IOptionsMonitor<OpenIdOptions>>().Get(IdentityServices.OpenIdScheme);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OptionsValidationException)
        {
            throw new SetupException($"The settings Samverkan:Oidc:Authority, ClientId and ClientSecret must name the identity provider: {e.Message}", e);
        }
    }

    private static async Task CheckDatabaseAsync(NpgsqlDataSource db, CancellationToken ct)
    {
        try
        {
            await using var command = db.CreateCommand("select null from mt_events limit 0");
            await command.ExecuteScalarAsync(ct);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            throw new SetupException("The database has no schema yet. Run the command migrate with the owner's connection, and start again.", e);
        }
        catch (NpgsqlException e)
        {
            throw new SetupException($"The database in Samverkan:Database:App cannot be used: {e.Message}", e);
        }
    }
}
