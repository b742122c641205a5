using System.Security.Cryptography;
using Npgsql;

namespace Samverkan.EventStore;

/// <summary>
/// The one write of a command: a batch without an explicit transaction, which PostgreSQL carries out as one. The command's own row
/// comes first, so that a twin is told that it is one before it is told that the stream has moved.
/// </summary>
internal sealed class Commit(
    StoreParts parts, CommandContext context, KeyRing keys, IReadOnlyList<PendingAppend> appends, IReadOnlyList<NpgsqlBatchCommand> effects)
{
    private const int Attempts = 5;
    private readonly byte[] _headers = AppendSql.Headers(context);

    public async Task RunAsync(NpgsqlConnection connection, string outcomeJson, CancellationToken ct)
    {
        if (keys.OpenedWithoutKey && appends.Count > 0)
        {
            // The snapshot would be written without what those keys, once restored, would still open.
            throw new CryptographicException("Keys are missing from the database. Restore them before anything is written.");
        }

        for (var attempt = 1; ; attempt++)
        {
            await using var batch = connection.CreateBatch();
            Fill(batch, outcomeJson);
            try
            {
                await batch.ExecuteNonQueryAsync(ct);
                break;
            }
            catch (PostgresException e)
            {
                await TranslateAsync(connection, e, attempt, ct);
            }
        }

        keys.Stored();
        foreach (var append in appends)
        {
            append.Saved();
        }
    }

    private void Fill(NpgsqlBatch batch, string outcomeJson)
    {
        var streams = new List<NpgsqlBatchCommand>();
        foreach (var append in appends)
        {
            append.AddTo(streams, parts.Append, context, _headers, keys);
        }

        batch.BatchCommands.Add(parts.Append.Claim(context, outcomeJson));
        AddKeys(batch);
        foreach (var command in streams)
        {
            batch.BatchCommands.Add(command);
        }

        foreach (var effect in effects)
        {
            batch.BatchCommands.Add(effect);
        }
    }

    /// <summary>New keys in a set order, so that two commands that make the same ones wait for each other and do not deadlock.</summary>
    private void AddKeys(NpgsqlBatch batch)
    {
        foreach (var key in keys.Created.OrderBy(k => k.Key.Subject).ThenBy(k => k.Key.Owner, StringComparer.Ordinal))
        {
            batch.BatchCommands.Add(parts.Keys.Insert(key, context.At));
        }

        Guid[] used = [.. keys.SealedUnder.Except(keys.Created.Select(k => k.KeyId))];
        if (used.Length > 0)
        {
            batch.BatchCommands.Add(parts.Keys.Require(used));
        }
    }

    /// <summary>Says what a refusal of the database means. Returns only when the commit is to be tried again.</summary>
    private async Task TranslateAsync(NpgsqlConnection connection, PostgresException e, int attempt, CancellationToken ct)
    {
        if (e.SqlState == StoreErrors.WrongVersion)
        {
            var (stream, actual) = StoreErrors.Moved(e);
            throw new VersionConflictException(stream, appends.First(a => a.StreamId == stream).Expected, actual);
        }

        if (e.SqlState == StoreErrors.KeyGone)
        {
            throw new KeyConflictException("A key was destroyed while the command was under way.");
        }

        if (e is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: StoreErrors.CommandKey })
        {
            throw new CommandReplayedException(await PriorAsync(connection, ct));
        }

        if (e is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: StoreErrors.AliveKey } && attempt < Attempts)
        {
            await TakeOthersKeysAsync(connection, ct);
            return;
        }

        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e);
    }

    /// <summary>Someone else made one of the keys first: theirs is used, and everything the store wrote is sealed anew.</summary>
    private async Task TakeOthersKeysAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        if (keys.HostSealedUnderNewKey)
        {
            throw new KeyConflictException("A key was made by someone else while the command was under way.");
        }

        var subjects = keys.Created.Select(k => k.Key.Subject).ToHashSet();
        keys.DropCreated();
        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(parts.Keys.Of(subjects, []));
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await KeyQueries.ReadAsync(reader, keys, ct);
    }

    private async Task<PriorOutcome> PriorAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var batch = connection.CreateBatch();
        batch.BatchCommands.Add(parts.Append.Prior(context));
        await using var reader = await batch.ExecuteReaderAsync(ct);
        return await AppendSql.ReadPriorAsync(reader, context, ct)
            ?? throw new InvalidOperationException("A command is said to exist and is not there.");
    }
}
