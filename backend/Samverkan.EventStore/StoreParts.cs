using Npgsql;

namespace Samverkan.EventStore;

/// <summary>What the sessions of one store share.</summary>
internal sealed class StoreParts
{
    public StoreParts(NpgsqlDataSource db, EventModel model, IMasterKey master, TimeProvider time, string schema)
    {
        Db = db;
        Master = master;
        Time = time;
        Names = new SchemaNames(schema);
        Index = new ModelIndex(model, Names);
        Serializer = new DocumentSerializer(Index);
        Keys = new KeyQueries(Names);
        History = new EventHistory(Names, Keys, Serializer);
        Append = new AppendSql(Names);
    }

    public NpgsqlDataSource Db { get; }

    public IMasterKey Master { get; }

    public TimeProvider Time { get; }

    public SchemaNames Names { get; }

    public ModelIndex Index { get; }

    public DocumentSerializer Serializer { get; }

    public KeyQueries Keys { get; }

    public EventHistory History { get; }

    public AppendSql Append { get; }
}
