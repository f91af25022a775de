using System.Globalization;
using Easel.Server.Simulation;

namespace Easel.Testing.Failures;

/// <summary>How a request fails; as text what the header <c>Easel-Simulate</c> and scenario files say.</summary>
public sealed record Failure
{
    private readonly string _text;

    private Failure(string text) => _text = text;

    /// <summary>429 that waiting does not help: the account is used up.</summary>
    public static Failure InsufficientQuota { get; } = new("insufficient_quota");

    /// <summary>500.</summary>
    public static Failure ServerError { get; } = new("500");

    /// <summary>The connection ends in the middle of an image.</summary>
    public static Failure ConnectionReset { get; } = new("connection_reset");

    /// <summary>Every image ends before its end, in a body that is otherwise whole.</summary>
    public static Failure TruncatedBase64 { get; } = new("truncated_base64");

    /// <summary>429.</summary>
    /// <param name="retryAfter">0 to an hour; by default a second.</param>
    public static Failure RateLimited(TimeSpan? retryAfter = null) => With("429", "retry_after", retryAfter ?? TimeSpan.FromSeconds(1));

    /// <summary>503.</summary>
    /// <param name="retryAfter">0 to an hour; null says nothing.</param>
    public static Failure Unavailable(TimeSpan? retryAfter = null) =>
        retryAfter is { } wait ? With("503", "retry_after", wait) : new Failure("503");

    /// <summary>400 with <c>moderation_details</c>.</summary>
    /// <param name="stage">What was refused: <c>input</c>, the prompt, or <c>output</c>, the image.</param>
    /// <param name="categories">By default violence.</param>
    public static Failure ModerationBlocked(string stage = "input", params IReadOnlyList<string> categories) =>
        Parse($"moderation_blocked; stage={stage}{(categories.Count == 0 ? "" : $"; categories={string.Join(',', categories)}")}");

    /// <summary>Nothing comes for a while, then the response as it is.</summary>
    /// <param name="delay">0 to an hour.</param>
    public static Failure SlowFirstByte(TimeSpan delay) => With("slow_first_byte", "seconds", delay);

    /// <summary>An event, or the body of a response that is no stream, is no JSON.</summary>
    /// <param name="number">Which event, from 1.</param>
    public static Failure MalformedEvent(int number = 1) =>
        Parse(string.Create(CultureInfo.InvariantCulture, $"malformed_event; event={number}"));

    /// <summary>The response stops in the middle of an image, and the connection stays open.</summary>
    /// <param name="silence">How long, 0 to an hour, unless the client leaves; then the connection ends.</param>
    public static Failure PartialThenSilence(TimeSpan silence) => With("partial_then_silence", "seconds", silence);

    /// <summary>As text has it.</summary>
    /// <exception cref="ArgumentException">The message says all that is wrong.</exception>
    public static Failure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (failure, problems) = FailureParser.Parse(text);
        return failure is null ? throw new ArgumentException(string.Join(' ', problems), nameof(text)) : new Failure(text);
    }

    /// <summary>The error comes when the work has begun: in a stream as its last event. Of failures that are errors.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public Failure InStream() => Parse($"{_text}; at=stream");

    public override string ToString() => _text;

    internal SimulatedFailure ToSimulated() => FailureParser.Parse(_text).Failure!;

    private static Failure With(string name, string parameter, TimeSpan time) =>
        Parse(string.Create(CultureInfo.InvariantCulture, $"{name}; {parameter}={time.TotalSeconds:0.###}"));
}
