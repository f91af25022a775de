using System.Diagnostics;
using System.Diagnostics.Metrics;
using Easel.Abstractions.Events;
using Easel.Core.Queueing;

namespace Easel.Core.Telemetry;

/// <summary>What the pipeline measures. No tag names a caller: callers are many, and usage tells them apart.</summary>
internal sealed class PipelineMetrics
{
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _wait;
    private readonly Histogram<long> _tokens;
    private readonly Counter<long> _images;
    private readonly Counter<double> _cost;
    private readonly Counter<long> _attempts;

    public PipelineMetrics(IMeterFactory meters, IEnumerable<IQueueDepths> queues)
    {
        var meter = meters.Create(EaselTelemetry.Name);
        // Boundaries of the conventions for generative AI.
        var seconds = new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92],
        };
        var tokens = new InstrumentAdvice<long>
        {
            HistogramBucketBoundaries = [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864],
        };
        _duration = meter.CreateHistogram(
            "gen_ai.server.request.duration",
            "s",
            "From a request's start in the pipeline to its last event.",
            tags: null,
            seconds
        );
        _tokens = meter.CreateHistogram("gen_ai.client.token.usage", "{token}", "Tokens of a request, by kind.", tags: null, tokens);
        _wait = meter.CreateHistogram("easel.queue.wait", "s", "How long a turn at a model was waited for.", tags: null, seconds);
        _images = meter.CreateCounter<long>("easel.images", "{image}", "Finished images.");
        _attempts = meter.CreateCounter<long>(
            "easel.route.attempts",
            "{attempt}",
            "Requests at deployments; more than one a request where one failed."
        );
        _cost = meter.CreateCounter<double>("easel.cost", "{USD}", "What finished requests cost, in US dollars.");
        Observe("easel.queue.waiting", "{request}", "Requests that wait for their turn at a model.", queue => queue.Waiting);
        Observe("easel.queue.running", "{request}", "Requests that have their turn at a model.", queue => queue.Running);
        meter.CreateObservableGauge(
            "easel.queue.age",
            () => queues.SelectMany(some => some.Depths).Select(queue => new Measurement<double>(queue.Age.TotalSeconds, Tag(queue.Name))),
            "s",
            "How long the request has waited that has waited longest."
        );

        void Observe(string name, string unit, string description, Func<QueueDepth, int> read) =>
            meter.CreateObservableUpDownCounter(
                name,
                () => queues.SelectMany(some => some.Depths).Select(queue => new Measurement<int>(read(queue), Tag(queue.Name))),
                unit,
                description
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

    public void CountImage(in TagList tags, bool isCached)
    {
        var all = tags;
        all.Add(EaselTelemetry.Tags.Cached, isCached);
        _images.Add(1, all);
    }

    public void RecordTokens(in TagList tags, UsageEvent usage)
    {
        Record(tags, "input", usage.InputTokens);
        Record(tags, "output", usage.OutputTokens);
    }

    /// <summary>Metrics have no decimals: what is accounted for is in the usage records.</summary>
    public void CountCost(in TagList tags, decimal cost) => _cost.Add((double)cost, tags);

    /// <param name="error">What it ended with; null when it was done.</param>
    public void CountAttempt(string provider, string model, string? error)
    {
        var tags = new TagList { { EaselTelemetry.Tags.ProviderName, provider }, { EaselTelemetry.Tags.RequestModel, model } };
        if (error is not null)
            tags.Add(EaselTelemetry.Tags.ErrorType, error);
        _attempts.Add(1, tags);
    }

    public void RecordWait(string model, TimeSpan took) =>
        _wait.Record(took.TotalSeconds, new KeyValuePair<string, object?>(EaselTelemetry.Tags.RequestModel, model));

    private void Record(in TagList tags, string type, long? tokens)
    {
        if (tokens is not { } known)
            return;
        var all = tags;
        all.Add(EaselTelemetry.Tags.TokenType, type);
        _tokens.Record(known, all);
    }

    private static KeyValuePair<string, object?> Tag(string queue) => new(EaselTelemetry.Tags.Queue, queue);
}
