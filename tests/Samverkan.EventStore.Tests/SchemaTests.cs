using System.Text.Json;
using Npgsql;
using Samverkan.Testing;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>The tables are Marten's, column by column, and the host's role may add to history and not change it.</summary>
public sealed class SchemaTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Theory]
    [InlineData("mt_streams", "mt_streams")]
    [InlineData("mt_events", "mt_events")]
    [InlineData("mt_event_progression", "mt_event_progression")]
    [InlineData("mt_high_water_skips", "mt_high_water_skips")]
    [InlineData("mt_doc_<alias>", "mt_doc_notebook")]
    public async Task A_table_is_Martens(string contract, string table)
    {
        var expected = Contract().GetProperty(contract);

        (await ColumnsAsync(table)).ShouldBe([.. expected.GetProperty("columns").EnumerateArray().Select(c => string.Join(
            ' ',
            c.GetProperty("name").GetString(),
            c.GetProperty("type").GetString(),
            c.GetProperty("nullable").GetBoolean() ? "null" : "not null",
            c.GetProperty("default").GetBoolean() ? "default" : "no default"))]);
        (await IndexesAsync(table)).ShouldBe(
            [.. expected.GetProperty("indexes").EnumerateArray().Select(i => i.GetString()!.Replace("<alias>", "notebook", StringComparison.Ordinal))]);
    }

    [Fact]
    public async Task Sequence_numbers_belong_to_their_column_and_events_to_their_stream()
    {
        (await fixture.ScalarAsync<string>("select pg_get_serial_sequence('samverkan.mt_events', 'seq_id')")).ShouldBe("samverkan.mt_events_sequence");
        (await fixture.ScalarAsync<string>(
            "select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'samverkan.mt_events'::regclass and contype = 'f'"))
            .ShouldBe("FOREIGN KEY (stream_id) REFERENCES samverkan.mt_streams(id) ON DELETE CASCADE");
    }

    [Theory]
    [InlineData("update samverkan.mt_events set data = '{}'")]
    [InlineData("delete from samverkan.mt_events")]
    [InlineData("truncate samverkan.mt_events cascade")]
    [InlineData("delete from samverkan.mt_streams")]
    [InlineData("update samverkan.sv_command set outcome = '{}'")]
    [InlineData("delete from samverkan.sv_command")]
    [InlineData("delete from samverkan_keys.personal_key")]
    [InlineData("update samverkan.sv_checkpoint set version = 1")]
    [InlineData("delete from samverkan.sv_checkpoint")]
    [InlineData("update samverkan.sv_destroyed_key set destroyed_at = now()")]
    [InlineData("delete from samverkan.sv_destroyed_key")]
    [InlineData("truncate samverkan.sv_destroyed_key")]
    [InlineData("update samverkan_keys.personal_key set subject = gen_random_uuid()")]
    [InlineData("alter table samverkan.mt_events add column x int")]
    [InlineData("create table samverkan.x (id int)")]
    public async Task The_hosts_role_cannot(string sql)
    {
        await fixture.OpenNotebookAsync();
        await using var command = fixture.App.CreateCommand(sql);

        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Names_of_types_and_of_the_command_stand_where_Marten_looks_for_them()
    {
        var (id, _) = await fixture.OpenNotebookAsync();

        (await fixture.ScalarAsync<string>("select mt_dotnet_type from samverkan.mt_events where stream_id = $1", id))
            .ShouldBe("Samverkan.EventStore.Tests.Notebooks.NotebookOpened, Samverkan.EventStore.Tests");
        (await fixture.ScalarAsync<string>("select mt_dotnet_type from samverkan.mt_doc_notebook where id = $1", id))
            .ShouldBe("Samverkan.EventStore.Tests.Notebooks.Notebook");
        (await fixture.ScalarAsync<string>("select data ->> 'id' from samverkan.mt_doc_notebook where id = $1", id)).ShouldBe(id.ToString());
        (await fixture.ScalarAsync<bool>(
            """
            select not s.is_archived and not e.is_archived and s.version = e.version and s.version = d.mt_version and s.type = 'notebook'
                and e.user_name = '6f6b0d1c-0f6d-4c0c-8a54-0d7e9a1b2c3d' and e.correlation_id = 'correlation' and e.headers ? 'commandId'
                and e.headers ->> 'assignmentId' = '11111111-2222-3333-4444-555555555555' and e.headers ->> 'reason' = 'test'
                and e.tenant_id = '*DEFAULT*' and s.tenant_id = '*DEFAULT*' and e.timestamp = '2026-03-02T08:30:00Z'
            from samverkan.mt_streams s join samverkan.mt_events e on e.stream_id = s.id join samverkan.mt_doc_notebook d on d.id = s.id where s.id = $1
            """,
            id)).ShouldBeTrue();
    }

    private static JsonElement Contract()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "contracts", "marten-tables.json")));
        return json.RootElement.GetProperty("tables").Clone();
    }

    private Task<string[]> ColumnsAsync(string table) => fixture.ScalarAsync<string[]>(
        """
        select array_agg(concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod),
            case when a.attnotnull then 'not null' else 'null' end, case when a.atthasdef then 'default' else 'no default' end) order by a.attnum)
        from pg_attribute a where a.attrelid = ('samverkan.' || $1)::regclass and a.attnum > 0 and not a.attisdropped
        """,
        table);

    private Task<string[]> IndexesAsync(string table) => fixture.ScalarAsync<string[]>(
        """
        select array_agg(i.relname || case when x.indisprimary then ' primary' when x.indisunique then ' unique' else '' end
            || ' (' || (select string_agg(a.attname, ', ' order by k.n) from unnest(x.indkey) with ordinality k(num, n)
                join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.num) || ')' order by i.relname)
        from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = ('samverkan.' || $1)::regclass
        """,
        table);
}
