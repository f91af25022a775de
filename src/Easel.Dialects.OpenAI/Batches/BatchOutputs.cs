using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Easel.Core.Files;
using Easel.Core.Storage;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>Makes the files of a batch that has ended out of what its lines left behind, once.</summary>
internal sealed class BatchOutputs(IJobFiles results, IFileStore files) : IDisposable
{
    private const string OutcomeName = "outcome";
    private const int Piece = 128 << 10;
    private const int MaxListed = 10_000;

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Null when the files have not been made.</summary>
    public async ValueTask<BatchOutcome?> FindAsync(string jobId, CancellationToken cancellationToken)
    {
        await using var file = await results.OpenAsync(jobId, OutcomeName, cancellationToken);
        return file is null ? null : await JsonSerializer.DeserializeAsync(file, BatchRecords.Default.BatchOutcome, cancellationToken);
    }

    /// <summary>Its files are made, or something came of each of its lines.</summary>
    public async ValueTask<bool> IsWholeAsync(string jobId, int total, CancellationToken cancellationToken)
    {
        if (await results.ExistsAsync(jobId, OutcomeName, cancellationToken))
            return true;
        var (done, failed) = await LinesAsync(jobId, cancellationToken);
        return done.Count + failed.Count == total;
    }

    /// <summary>The lines that are done, and those that failed. What was done by one server and failed at another is done.</summary>
    public async ValueTask<(List<int> Done, List<int> Failed)> LinesAsync(string jobId, CancellationToken cancellationToken)
    {
        var (done, failed) = (new List<int>(), new List<int>());
        foreach (var name in await results.ListAsync(jobId, cancellationToken))
        {
            if (Number(name, LineResult.Done) is { } one)
                done.Add(one);
            else if (Number(name, LineResult.Failed) is { } other)
                failed.Add(other);
        }

        failed.RemoveAll(done.ToHashSet().Contains);
        return (done, failed);
    }

    /// <summary>Makes the files, or finds them made; null when there is no room for them.</summary>
    public async ValueTask<BatchOutcome?> MakeAsync(Job job, BatchOrder order, bool expired, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await FindAsync(job.Id, cancellationToken) ?? await MakeNewAsync(job, order, expired, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async ValueTask<BatchOutcome?> MakeNewAsync(Job job, BatchOrder order, bool expired, CancellationToken cancellationToken)
    {
        var (done, failed) = await LinesAsync(job.Id, cancellationToken);
        var lifetime = order.OutputSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;
        var (output, hasRoom) = await MakeFileAsync(job, done, LineResult.Done, $"{job.Id}_output.jsonl", lifetime, cancellationToken);
        if (!hasRoom)
            return null;
        (var error, hasRoom) = await MakeFileAsync(job, failed, LineResult.Failed, $"{job.Id}_error.jsonl", lifetime, cancellationToken);
        if (!hasRoom)
            return null;
        var outcome = new BatchOutcome(done.Count, failed.Count, output, error, expired);
        if (
            !await results.WriteAsync(
                job.Owner,
                job.Id,
                OutcomeName,
                JsonSerializer.SerializeToUtf8Bytes(outcome, BatchRecords.Default.BatchOutcome),
                cancellationToken
            )
        )
            return null;
        foreach (var line in done)
            await results.DeleteAsync(job.Id, LineResult.NameOf(line, isDone: true), cancellationToken);
        foreach (var line in failed)
            await results.DeleteAsync(job.Id, LineResult.NameOf(line, isDone: false), cancellationToken);
        return outcome;
    }

    /// <summary>The file's id, null when it would be empty; and whether there was room for it.</summary>
    private async ValueTask<(string? Id, bool HasRoom)> MakeFileAsync(
        Job job,
        List<int> lines,
        string prefix,
        string name,
        TimeSpan? lifetime,
        CancellationToken cancellationToken
    )
    {
        if (lines.Count == 0)
            return (null, true);
        // A crash came between the file and the note of it.
        var listed = await files.ListAsync(
            new FileQuery(job.Owner, FilePurpose.BatchOutput, MaxListed, NewestFirst: true, null),
            cancellationToken
        );
        foreach (var file in listed.Items)
        {
            if (string.Equals(file.Name, name, StringComparison.Ordinal))
                return (file.Id, true);
        }

        lines.Sort();
        await using var upload = files.Begin(job.Owner);
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            foreach (var line in lines)
            {
                // Another server may have made the files since the lines were listed.
                await using var result =
                    await results.OpenAsync(job.Id, LineResult.NameOf(line, prefix is LineResult.Done), cancellationToken)
                    ?? throw new StorageUnavailableException($"What came of a line of {job.Id} is not there any more.");
                while (await result.ReadAsync(piece, cancellationToken) is > 0 and var read)
                {
                    if (!await upload.WriteAsync(piece.AsMemory(0, read), cancellationToken))
                        return (null, false);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return ((await upload.CompleteAsync(name, FilePurpose.BatchOutput, lifetime, cancellationToken)).Id, true);
    }

    private static int? Number(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
