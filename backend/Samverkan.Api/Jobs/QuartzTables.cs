using Quartz;
using Samverkan.EventStore;

namespace Samverkan.Api.Jobs;

/// <summary>
/// The tables that Quartz keeps its schedule in. Their text travels in its package and is run by our migrator, as the owner: the host's role may not
/// create tables. The step is named after the package's version, so that a later one is run too; all of it is "if not exists".
/// </summary>
internal static class QuartzTables
{
    /// <summary>What the tables' names begin with; the schema is that of the connection.</summary>
    internal const string Prefix = "qrtz_";

    private const string Resource = "Quartz.Impl.AdoJobStore.Schema.create_postgres.sql";

    /// <summary>The step that makes them and lets the host's role use them.</summary>
    internal static Migration Migration()
    {
        var assembly = typeof(IScheduler).Assembly;
        using var stream = assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"Quartz has no {Resource} any more.");
        using var reader = new StreamReader(stream);
        var tables = reader.ReadToEnd().Replace("{0}", "{schema}." + Prefix, StringComparison.Ordinal).Replace("{1}", Prefix, StringComparison.Ordinal);
        return new Migration($"quartz-{assembly.GetName().Version}", tables + Grants);
    }

    private const string Grants =
        """

        do $$ declare t text; begin
            for t in select tablename from pg_tables where schemaname = '{schema}' and tablename like 'qrtz\_%' loop
                execute format('grant select, insert, update, delete on {schema}.%I to {app}', t);
            end loop;
        end $$;
        """;
}
