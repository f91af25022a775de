namespace Easel.Abstractions.Requests;

/// <summary>Who asks, by which API, and how urgently. Travels with the request to its engine; access, usage, fair turns, telemetry and logs
/// read it.</summary>
public sealed record RequestContext
{
    /// <summary>Of work that nobody asked for by name, such as the warm-up of a model.</summary>
    public static RequestContext Default { get; } = new();

    public CallerIdentity Caller { get; init; } = CallerIdentity.Anonymous;

    /// <summary>Names the request in logs and responses; empty where nobody gave it a name.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>The API that the request came by, such as <c>openai.images</c>; empty for work of the server's own.</summary>
    public string Api { get; init; } = "";

    public RequestPriority Priority { get; init; }

    /// <summary>Names the work to services that honour such keys, the same for the same request of the same caller; an engine that calls
    /// several times for one request adds to it. Null where nothing names it.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>A line of a batch, which costs less.</summary>
    public bool IsBatch { get; init; }

    /// <summary>What the writer of a batch calls this line of it; null for all else.</summary>
    public string? BatchLine { get; init; }

    /// <summary>Whether images that were drawn before will do.</summary>
    public CachePolicy Cache { get; init; } = CachePolicy.Default;

    /// <summary>Whoever reads the events takes an image while its bytes are still arriving
    /// (<see cref="Pixels.EncodedImage.Arriving"/>); otherwise images come whole.</summary>
    public bool ReadsArrivingImages { get; init; }

    /// <summary>No side of a preview is longer, in pixels; null shows previews as large as the image.</summary>
    public int? PreviewSide { get; init; }

    /// <summary>How long the request may take from its start in the pipeline, waiting included; null sets no limit of its own.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>The header by which one Easel says to another how many a request came by.</summary>
    public const string HopsHeader = "Easel-Hops";

    /// <summary>How many other servers of Easel the request came by; 0 from a client.</summary>
    public int Hops { get; init; }

    /// <summary>Collects what the pipeline measures; null where nobody asks.</summary>
    public RequestMeter? Meter { get; init; }
}
