using System.Data.Common;
using System.Diagnostics.Metrics;
using Easel.Core.Telemetry;
using Easel.Jobs;
using Easel.Server.Workers;

namespace Easel.Server.Telemetry;

/// <summary>Measures, every few seconds, what servers share: the queues of jobs, and the workers. Every server reports the same.</summary>
internal sealed class JobMetrics : BackgroundService
{
    private const string Kind = "easel.job.kind";
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    private readonly Meter _meter;
    private readonly IJobQueue _queue;
    private readonly IWorkerStore _workers;
    private readonly TimeProvider _clock;
    private readonly IReadOnlyList<string> _kinds;

    /// <summary>Empty while the records cannot be read: no number is better than an old one.</summary>
    private IReadOnlyList<JobQueueDepth> _depths = [];
    private IReadOnlyList<WorkerRecord>? _alive;

    public JobMetrics(IMeterFactory meters, IJobQueue queue, IWorkerStore workers, IEnumerable<IJobHandler> handlers, TimeProvider clock)
    {
        _meter = meters.Create(EaselTelemetry.Name);
        (_queue, _workers, _clock) = (queue, workers, clock);
        _kinds = [.. handlers.Select(handler => handler.Kind)];
        Observe("easel.jobs.waiting", "{job}", "Jobs that wait for their turn.", depth => depth.Waiting);
        Observe("easel.jobs.running", "{job}", "Jobs that a server does.", depth => depth.Running);
        Observe("easel.jobs.age", "s", "How long the job has waited that has waited longest.", depth => depth.Age.TotalSeconds);
        Count("easel.workers", "{worker}", "Workers that give signs of life.", _ => 1);
        Count("easel.workers.slots", "{request}", "Requests that the workers draw at once at most.", worker => worker.Slots);
        Count("easel.workers.running", "{request}", "Requests that the workers draw.", worker => worker.Running);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, _clock);
        await using var stop = stoppingToken.Register(timer.Dispose);
        do
        {
            try
            {
                _depths = Whole(await _queue.MeasureAsync(stoppingToken));
                _alive = await _workers.ListAsync(_clock.GetUtcNow() - WorkerModelProvider.Patience, stoppingToken);
            }
            catch (Exception lost) when (lost is IOException or DbException or OperationCanceledException)
            {
                (_depths, _alive) = ([], null);
            }
        } while (await timer.WaitForNextTickAsync(CancellationToken.None));
    }

    /// <summary>A kind of which none waits is told as zero.</summary>
    private IReadOnlyList<JobQueueDepth> Whole(IReadOnlyList<JobQueueDepth> depths) =>
        [
            .. depths,
            .. _kinds
                .Except(depths.Select(depth => depth.Kind), StringComparer.Ordinal)
                .Select(kind => new JobQueueDepth(kind, 0, 0, default)),
        ];

    private void Observe(string name, string unit, string description, Func<JobQueueDepth, double> read) =>
        _meter.CreateObservableGauge(
            name,
            () => _depths.Select(depth => new Measurement<double>(read(depth), new KeyValuePair<string, object?>(Kind, depth.Kind))),
            unit,
            description
        );

    private void Count(string name, string unit, string description, Func<WorkerRecord, int> read) =>
        _meter.CreateObservableGauge(
            name,
            () =>
                _alive is { } alive
                    ? [new Measurement<int>(alive.Where(worker => !worker.IsDraining).Sum(read))]
                    : (IEnumerable<Measurement<int>>)[],
            unit,
            description
        );
}
