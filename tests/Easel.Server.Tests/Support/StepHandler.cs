using System.Collections.Concurrent;
using System.Text;
using Easel.Jobs;

namespace Easel.Server.Tests.Support;

/// <summary>Jobs of the kind "test": each notes its payload, then waits until the test lets it go.</summary>
internal sealed class StepHandler : IJobHandler
{
    private readonly SemaphoreSlim _go = new(0);

    public string Kind => "test";

    public int MaxRunning => 2;

    /// <summary>Payload, and the journal's notes before it, of each attempt.</summary>
    public ConcurrentQueue<string> Begun { get; } = new();

    /// <summary>Payloads of those that were stopped.</summary>
    public ConcurrentQueue<string> Stopped { get; } = new();

    public Exception? Bug { get; set; }

    public void LetGo(int count = 1) => _go.Release(count);

    public async ValueTask<JobOutcome> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var text = Encoding.UTF8.GetString(run.Payload.Span);
        await run.AppendAsync(run.Payload);
        Begun.Enqueue($"{text}:{run.Journal.Count}");
        try
        {
            await _go.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Stopped.Enqueue(text);
            throw;
        }

        return Bug is null ? JobOutcome.Completed : throw Bug;
    }
}
