namespace Samverkan.Api.Tests.Hosting;

/// <summary>The read log refuses every line about one case until this is disposed.</summary>
internal sealed class FullLog : IAsyncDisposable
{
    private readonly TestSystem _system;
    private readonly string _name;

    private FullLog(TestSystem system, Guid caseId)
    {
        _system = system;
        _name = $"full_{caseId:N}";
    }

    internal static async Task<FullLog> OfAsync(TestSystem system, Guid caseId)
    {
        var full = new FullLog(system, caseId);
        await full.ExecuteAsync($"""
            create function {full._name}() returns trigger language plpgsql as $$ begin raise exception 'the log is full'; end $$;
            create trigger {full._name} before insert on sv_access_log for each row when (new.case_id = '{caseId}') execute function {full._name}();
            """);
        return full;
    }

    public async ValueTask DisposeAsync() => await ExecuteAsync($"drop trigger {_name} on sv_access_log; drop function {_name}()");

    private async Task ExecuteAsync(string sql)
    {
        await using var command = _system.Owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
