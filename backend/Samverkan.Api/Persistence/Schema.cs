using System.Reflection;
using Npgsql;
using Samverkan.Api.Hosting;
using Samverkan.Api.Jobs;
using Samverkan.EventStore;

namespace Samverkan.Api.Persistence;

/// <summary>The host's own tables beside the store's: plain SQL, numbered, applied once.</summary>
internal static class Schema
{
    public const string Name = "samverkan";

    private const string Folder = "Samverkan.Api.Persistence.Migrations.";

    /// <summary>Brings the database up to date, as its owner. The role named in the app's connection string gets its rights.</summary>
    public static async Task MigrateAsync(DatabaseSettings settings, EventModel model, CancellationToken ct)
    {
        await using var owner = SamverkanDataSource.Create(Demand(settings.Owner, "Samverkan:Database:Owner"));
        var appRole = new NpgsqlConnectionStringBuilder(Demand(settings.App, "Samverkan:Database:App")).Username!;
        await new Migrator(owner, Name).MigrateAsync([.. model.DocumentTables(), .. Own(), QuartzTables.Migration()], appRole, ct);
    }

    /// <summary>A data source for the app's role, with the schema in its path.</summary>
    public static NpgsqlDataSource Open(DatabaseSettings settings) =>
        SamverkanDataSource.Create(Demand(settings.App, "Samverkan:Database:App"), source => source.ConnectionStringBuilder.SearchPath = Name);

    private static IEnumerable<Migration> Own()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Migration("api-" + name[Folder.Length..^".sql".Length], Text(assembly, name)));
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string Demand(string value, string setting) =>
        value.Length > 0 ? value : throw new SetupException($"The setting {setting} is missing.");
}
