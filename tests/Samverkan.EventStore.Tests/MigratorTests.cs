using Npgsql;
using Samverkan.Testing;
using Shouldly;

namespace Samverkan.EventStore.Tests;

/// <summary>The schema is made once, by whoever comes first, and an edited step is found out.</summary>
public sealed class MigratorTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private NpgsqlDataSource _owner = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        _owner = NpgsqlDataSource.Create(_database.OwnerUrl);
    }

    public async ValueTask DisposeAsync()
    {
        await _owner.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Many_hosts_may_migrate_at_once_and_again()
    {
        Migration step = new("own-table", "create table {schema}.own (id int); grant select on {schema}.own to {app};");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => MigrateAsync(step)));
        await MigrateAsync(step, new("own-table-2", "alter table {schema}.own add column text text"));

        (await StoreFixture.ScalarAsync<long>(_owner, "select count(*) from samverkan.sv_migration where name like 'own-table%'")).ShouldBe(2);
        (await StoreFixture.ScalarAsync<string[]>(
            _owner, "select array_agg(nspname::text order by nspname) from pg_namespace where nspname not like 'pg\\_%' and nspname <> 'information_schema'"))
            .ShouldBe(["public", "samverkan", "samverkan_keys"]);
    }

    [Fact]
    public async Task An_edited_step_is_an_error_and_changes_nothing()
    {
        await MigrateAsync(new Migration("own-table", "create table {schema}.own (id int)"));

        var error = await Should.ThrowAsync<MigrationEditedException>(() => MigrateAsync(
            new("own-new", "create table {schema}.own_new (id int)"), new("own-table", "create table {schema}.own (id bigint)")));

        error.Message.ShouldContain("own-table");
        (await StoreFixture.ScalarAsync<bool>(_owner, "select to_regclass('samverkan.own_new') is null")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_database_restored_without_its_keys_is_given_an_empty_table_of_keys()
    {
        await MigrateAsync();
        await using (var command = _owner.CreateCommand("drop schema samverkan_keys cascade"))
        {
            await command.ExecuteNonQueryAsync(Ct);
        }

        await MigrateAsync();

        (await StoreFixture.ScalarAsync<long>(_owner, "select count(*) from samverkan_keys.personal_key")).ShouldBe(0);
    }

    private Task MigrateAsync(params Migration[] extra) => new Migrator(_owner, "samverkan").MigrateAsync(extra, _database.AppRole, Ct);
}
