using Npgsql;

namespace Samverkan.EventStore;

/// <summary>Builds data sources with the settings the store's speed and promises rest on.</summary>
public static class SamverkanDataSource
{
    /// <summary>
    /// A pooled data source. Connections keep their prepared statements when they return to the pool (a reset throws the plans
    /// away and costs a factor of two), and statements are prepared by themselves the second time they are used.
    /// </summary>
    public static NpgsqlDataSource Create(string connectionString, Action<NpgsqlDataSourceBuilder>? configure = null)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.ConnectionStringBuilder.NoResetOnClose = true;
        builder.ConnectionStringBuilder.Multiplexing = false;
        builder.ConnectionStringBuilder.MaxAutoPrepare = 256;
        builder.ConnectionStringBuilder.AutoPrepareMinUsages = 2;
        configure?.Invoke(builder);
        return builder.Build();
    }
}
