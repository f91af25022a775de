using System.Diagnostics;
using System.Diagnostics.Metrics;
using Easel.Core.Queueing;

namespace Easel.Core.Telemetry;

/// <summary>What the pipeline measures.</summary>
internal sealed class PipelineMetrics : IDisposable
{
    private readonly Meter _meter = new(EaselTelemetry.Name);
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _wait;
    private readonly Counter<long> _images;

    public PipelineMetrics(TurnQueues queues)
    {
        // Boundaries of the conventions for generative AI.
        var seconds = new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92],
        };
        _duration = _meter.CreateHistogram(
            "gen_ai.server.request.duration",
            "s",
            "From a request's start in the pipeline to its last event.",
            tags: null,
            seconds
        );
        _wait = _meter.CreateHistogram("easel.queue.wait", "s", "How long a turn at a model was waited for.", tags: null, seconds);
        _images = _meter.CreateCounter<long>("easel.images", "{image}", "Finished images.");
        _meter.CreateObservableUpDownCounter(
            "easel.queue.waiting",
            () => queues.Waiting,
            "{request}",
            "Requests that wait for their turn at a model."
        );
    }

    /// <param name="error">What it ended with; null when it was done.</param>
    public void RecordRequest(in TagList tags, TimeSpan took, string? error)
    {
        var all = tags;
        if (error is not null)
            all.Add(EaselTelemetry.Tags.ErrorType, error);
        _duration.Record(took.TotalSeconds, all);
    }

    public void CountImage(in TagList tags) => _images.Add(1, tags);

    public void RecordWait(string model, TimeSpan took) =>
        _wait.Record(took.TotalSeconds, new KeyValuePair<string, object?>(EaselTelemetry.Tags.RequestModel, model));

    public void Dispose() => _meter.Dispose();
}
