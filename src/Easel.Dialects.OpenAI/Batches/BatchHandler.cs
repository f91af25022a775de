using System.Text.Json;
using Easel.Core.Files;
using Easel.Core.Storage;
using Easel.Dialects.Inputs;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>
/// Does a batch: reads all of its input, then does the requests in their order, a few at once, behind everybody who waits for an
/// answer. What came of each is a file of its own the moment it is done, so an attempt that ends with its server loses nothing of it.
/// </summary>
internal sealed class BatchHandler(
    IFileStore files,
    BatchOutputs outputs,
    BatchValidator validator,
    LineRunner runner,
    IJobFiles results,
    CrashLimit crashes,
    UploadBudget budget,
    TimeProvider clock
) : IJobHandler
{
    public const string JobKind = "batch";

    /// <summary>One is drawn while another is encoded and written.</summary>
    private const int AtOnce = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static TimeSpan Window { get; } = TimeSpan.FromHours(24);

    public string Kind => JobKind;

    public int MaxRunning => 4;

    /// <summary>Among its lines: see <see cref="LoneDeaths"/>.</summary>
    public bool FindsPoison => true;

    public static BatchOrder OrderOf(ReadOnlyMemory<byte> payload) =>
        JsonSerializer.Deserialize(payload.Span, BatchRecords.Default.BatchOrder)!;

    /// <summary>The last note counts; null when there is none.</summary>
    public static BatchNote? NoteOf(IReadOnlyList<ReadOnlyMemory<byte>> journal) =>
        journal.Count == 0 ? null : JsonSerializer.Deserialize(journal[^1].Span, BatchRecords.Default.BatchNote);

    public async ValueTask<JobOutcome> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var order = OrderOf(run.Payload);
        var note = NoteOf(run.Journal);
        if (note?.FinalizingAt is not null && await outputs.IsWholeAsync(run.Job.Id, note.Total, cancellationToken))
            return await FinishAsync(run, order, note, cancellationToken);
        await using var lines = await OpenAsync(run.Job.Owner, order, cancellationToken);
        if (lines is null)
        {
            return await FailAsync(
                run,
                note,
                [new BatchError("file_not_found", "The input file is not there any more.", "input_file_id", null)]
            );
        }

        if (note is null)
        {
            var errors = await validator.ValidateAsync(run.Job.Owner, lines, order.Endpoint, cancellationToken);
            if (errors.Count > 0)
                return await FailAsync(run, note, errors);
        }

        note = await BeginAsync(run, note, lines.Count, cancellationToken);
        try
        {
            await DoAsync(run.Job, order, lines, note, cancellationToken);
        }
        catch (OperationCanceledException) when (run.IsCancelled)
        {
            // What is done is the client's all the same. Without room for it now, whoever asks for the batch later makes the files.
            await outputs.MakeAsync(run.Job, order, expired: false, CancellationToken.None);
            throw;
        }

        return await FinishAsync(run, order, note, cancellationToken);
    }

    private async ValueTask<BatchLines?> OpenAsync(string owner, BatchOrder order, CancellationToken cancellationToken)
    {
        var file = await files.FindAsync(owner, order.InputFileId, cancellationToken);
        var content = file is null ? null : await files.OpenAsync(file, cancellationToken);
        return content is null ? null : await BatchLines.FindAsync(content, BatchValidator.MaxLines, cancellationToken);
    }

    private static async ValueTask<JobOutcome> FailAsync(JobRun run, BatchNote? note, IReadOnlyList<BatchError> errors)
    {
        await NoteAsync(run, (note ?? new BatchNote(0, null, null, null, 0, 0)) with { Errors = errors });
        return JobOutcome.Failed(new JobError(errors[0].Code, errors[0].Message));
    }

    /// <summary>Notes that the work begins, and whether it got any further the last time.</summary>
    private async ValueTask<BatchNote> BeginAsync(JobRun run, BatchNote? before, int total, CancellationToken cancellationToken)
    {
        var (done, failed) = await outputs.LinesAsync(run.Job.Id, cancellationToken);
        var count = done.Count + failed.Count;
        // What was put back into the queue is no failed attempt.
        var attempts = before?.Done == count ? before.Attempts + (run.Job.Crashes > before.Crashes ? 1 : 0) : 1;
        var note = new BatchNote(total, before?.InProgressAt ?? Now, null, null, attempts, count, run.Job.Crashes);
        await NoteAsync(run, note);
        return note;
    }

    private async ValueTask DoAsync(Job job, BatchOrder order, BatchLines lines, BatchNote note, CancellationToken cancellationToken)
    {
        var (done, failed) = await outputs.LinesAsync(job.Id, cancellationToken);
        var known = new HashSet<int>([.. done, .. failed]);
        var pending = Enumerable.Range(0, lines.Count).Where(line => !known.Contains(line)).ToList();
        if (pending.Count > 0 && await IsPoisonedAsync(note, job, cancellationToken))
        {
            await GiveUpAsync(job, order, lines, pending[0], LoneDeaths(note), cancellationToken);
            pending = pending[1..];
        }

        var suspects = note.Attempts > 1 ? Math.Min(AtOnce, pending.Count) : 0;
        var left = job.CreatedAt + Window - clock.GetUtcNow();
        // The clock was set back since: no more than a whole window, and no time that a timer cannot be set to.
        if (left > Window)
            left = Window;
        using var deadline = left > TimeSpan.Zero ? new CancellationTokenSource(left, clock) : new CancellationTokenSource();
        if (left <= TimeSpan.Zero)
            await deadline.CancelAsync();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await DoInOrderAsync(
                pending[..suspects],
                1,
                (line, begun) => DoAsync(job, order, lines, line, begun, either.Token),
                either.Token
            );
            await DoInOrderAsync(
                pending[suspects..],
                AtOnce,
                (line, begun) => DoAsync(job, order, lines, line, begun, either.Token),
                either.Token
            );
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            (done, failed) = await outputs.LinesAsync(job.Id, cancellationToken);
            known.UnionWith([.. done, .. failed]);
            for (var line = 0; line < lines.Count; line++)
            {
                if (!known.Contains(line))
                    await KeepErrorAsync(
                        job,
                        order,
                        lines,
                        line,
                        "batch_expired",
                        "This request could not be executed before the completion window expired.",
                        cancellationToken
                    );
            }
        }
    }

    /// <summary>How often the server ended with the first of the lines that wait, and no other beside it: each time but the first.</summary>
    private static int LoneDeaths(BatchNote note) => note.Attempts - 2;

    private ValueTask<bool> IsPoisonedAsync(BatchNote note, Job job, CancellationToken cancellationToken) =>
        crashes.IsReachedAsync(LoneDeaths(note), job.StartedAt ?? job.CreatedAt, cancellationToken);

    /// <summary>Begins the next line when the one before has had its turn, a few at once.</summary>
    private static async Task DoInOrderAsync(
        IEnumerable<int> pending,
        int atOnce,
        Func<int, TaskCompletionSource, Task> work,
        CancellationToken cancellationToken
    )
    {
        using var places = new SemaphoreSlim(atOnce);
        var running = new List<Task>();
        foreach (var line in pending)
        {
            // What went wrong is told below.
            if (cancellationToken.IsCancellationRequested || running.Exists(task => task.IsFaulted))
                break;
            await places.WaitAsync(CancellationToken.None);
            running.RemoveAll(task => task.IsCompletedSuccessfully);
            var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            running.Add(TakePlaceAsync(line, begun));
            await begun.Task;
        }

        await Task.WhenAll(running);
        cancellationToken.ThrowIfCancellationRequested();

        async Task TakePlaceAsync(int line, TaskCompletionSource begun)
        {
            try
            {
                await work(line, begun);
            }
            finally
            {
                places.Release();
                begun.TrySetResult();
            }
        }
    }

    private async Task DoAsync(
        Job job,
        BatchOrder order,
        BatchLines lines,
        int line,
        TaskCompletionSource begun,
        CancellationToken cancellationToken
    )
    {
        using var share = new UploadShare(budget, job.Owner);
        await runner.RunAsync(
            job,
            order.Endpoint,
            line,
            await ReadAsync(order, lines, line, share, cancellationToken),
            begun,
            cancellationToken
        );
    }

    /// <summary>The request ended the server each time: it is not tried again.</summary>
    private ValueTask GiveUpAsync(Job job, BatchOrder order, BatchLines lines, int line, int deaths, CancellationToken cancellationToken) =>
        KeepErrorAsync(
            job,
            order,
            lines,
            line,
            "server_error",
            $"This request was begun {deaths} times with no other beside it, and the server ended each time before it was done.",
            cancellationToken
        );

    private async ValueTask KeepErrorAsync(
        Job job,
        BatchOrder order,
        BatchLines lines,
        int line,
        string code,
        string message,
        CancellationToken cancellationToken
    )
    {
        using var share = new UploadShare(budget, job.Owner);
        var request = await ReadAsync(order, lines, line, share, cancellationToken);
        while (!await LineResult.KeepErrorAsync(results, job, line, request.CustomId, code, message, cancellationToken))
            await Task.Delay(Patience, clock, cancellationToken);
    }

    /// <summary>A line that was found good before.</summary>
    private async ValueTask<BatchLine> ReadAsync(
        BatchOrder order,
        BatchLines lines,
        int line,
        UploadShare share,
        CancellationToken cancellationToken
    )
    {
        var text = await validator.ReadAsync(lines, line, share, cancellationToken);
        return text is not null && BatchLine.Parse(text.Memory, order.Endpoint, lines.NumberOf(line)).Line is { } request
            ? request
            : throw new InvalidOperationException("A line of a batch that was good is not any more.");
    }

    private async ValueTask<JobOutcome> FinishAsync(JobRun run, BatchOrder order, BatchNote note, CancellationToken cancellationToken)
    {
        // It is begun again, and what is missing is drawn again.
        if (!await outputs.IsWholeAsync(run.Job.Id, note.Total, cancellationToken))
            throw new StorageUnavailableException($"What came of a line of {run.Job.Id} is not there any more.");
        if (note.FinalizingAt is null)
            await NoteAsync(run, note = note with { FinalizingAt = Now });
        var expired = DateTimeOffset.FromUnixTimeMilliseconds(note.FinalizingAt!.Value) >= run.Job.CreatedAt + Window;
        while (await outputs.MakeAsync(run.Job, order, expired, cancellationToken) is null)
            await Task.Delay(Patience, clock, cancellationToken);
        return JobOutcome.Completed;
    }

    private static ValueTask NoteAsync(JobRun run, BatchNote note) =>
        run.AppendAsync(JsonSerializer.SerializeToUtf8Bytes(note, BatchRecords.Default.BatchNote));

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();
}
