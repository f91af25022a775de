using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Abstractions.Models;

namespace Easel.Abstractions.Requests;

/// <summary>What a client asks for, in no API's language. One of <see cref="GenerateRequest"/>, <see cref="EditRequest"/>,
/// <see cref="VaryRequest"/> and <see cref="UpscaleRequest"/>.</summary>
public abstract record ImageRequest
{
    /// <summary>The model's id, or an alias the catalog knows; null asks for the default model.</summary>
    public string? Model { get; init; }

    /// <summary>The name that the model was asked for by, which may mean several; null where <see cref="Model"/> says it. Set by the
    /// pipeline.</summary>
    public string? AskedModel { get; init; }

    /// <summary>The client named the quality itself. Set by the pipeline.</summary>
    public bool QualityAsked { get; init; }

    /// <summary>How many images; 1 or more, at most <see cref="ModelCapabilities.MaxCount"/>.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Images of the whole request, where the pipeline divides it into turns of <see cref="Count"/> images each; otherwise as many
    /// as <see cref="Count"/>.</summary>
    public int TotalCount
    {
        get => Math.Max(field, Count);
        init;
    }

    /// <summary>Size of the finished images in pixels; null leaves it to the pipeline: the model's
    /// (<see cref="ModelCapabilities.DefaultSize"/>), or that of the image which is edited or varied.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>The client named the size itself, in pixels; false where it follows from shape, model or image. Set by the pipeline.</summary>
    public bool SizeAsked { get; init; }

    /// <summary>The shape of the finished images, where the client names that and no pixels.</summary>
    public AspectRatio? AspectRatio { get; init; }

    /// <summary>How large the finished images are, by name (<see cref="ResolutionName"/>), where the client names no pixels.</summary>
    public string? Resolution { get; init; }

    public ImageQuality Quality { get; init; }

    public ImageBackground Background { get; init; }

    /// <summary>The client named the background itself; false where it follows from the model or the image. Set by the pipeline.</summary>
    public bool BackgroundAsked { get; init; }

    public ImageFormat Format { get; init; }

    /// <summary>Encoder quality 0-100 for JPEG and WebP; 100 is the best (and lossless for WebP). Null is the format's default.</summary>
    public int? Compression { get; init; }

    /// <summary>Frames of an endless loop, 2-16, for a GIF; null draws a still.</summary>
    public int? FrameCount { get; init; }

    /// <summary>How long each frame shows, 20 ms to 655.35 s, rounded to hundredths of a second; null is
    /// <see cref="LoopFrame.DefaultDuration"/>.</summary>
    public TimeSpan? FrameDuration { get; init; }

    /// <summary>Which frame of a loop this is; null for a still. Set by the pipeline.</summary>
    public LoopFrame? Frame { get; init; }

    /// <summary>Seed of the first image, of the others see <see cref="ImageSeed"/>. Null draws a random one, which the response's recipe
    /// reports; so does -1, which many programs write for it.</summary>
    public long? Seed
    {
        get;
        init => field = value == -1 ? null : value;
    }

    /// <summary>Denoising steps; null takes the model's number for <see cref="Quality"/>.</summary>
    public int? Steps { get; init; }

    /// <summary>Classifier-free guidance scale (Ho and Salimans 2022); 1 is none. Null takes the model's own.</summary>
    public float? GuidanceScale { get; init; }

    /// <summary>What changes the model for this request, in addition to what the prompt names.</summary>
    public IReadOnlyList<LoraChoice> Loras
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>One of the model's schedulers (<see cref="ModelCapabilities.Schedulers"/>); null takes the model's own.</summary>
    public string? Scheduler { get; init; }

    /// <summary>Which layer of CLIP's text encoder the prompt is taken from, counted from the last, which is 1; null takes the model's
    /// own.</summary>
    public int? ClipSkip { get; init; }

    /// <summary>How many previews of the current estimate each image shows before it is done; 0-3.</summary>
    public int PartialImages { get; init; }

    /// <summary>The name of one of the model's styles (<see cref="ModelCapabilities.Styles"/>); null leaves it to the prompt and the
    /// model.</summary>
    public string? Style { get; init; }

    /// <summary>Parameters that this model has and few others (<see cref="ModelCapabilities.Extra"/>), as the client sent them.</summary>
    public IReadOnlyDictionary<string, JsonElement> Extra { get; init; } = FrozenDictionary<string, JsonElement>.Empty;

    public ModerationLevel Moderation { get; init; }

    /// <summary>Refuse the request where its response would warn.</summary>
    public bool Strict { get; init; }

    /// <summary>Keep the finished images in the caller's gallery; null leaves it to the server.</summary>
    public bool? Store { get; init; }

    /// <summary>The id of the image in the caller's gallery that this one is made from, for the record; null where there is none.</summary>
    public string? Parent { get; init; }

    /// <summary>Who asks, by which API, and how urgently; not kept with a request that is kept: whoever runs it says so anew.</summary>
    [JsonIgnore]
    public RequestContext Context
    {
        get;
        init => field = value ?? RequestContext.Default;
    } = RequestContext.Default;

    /// <summary>The client's own name for its end user; never sent to a model.</summary>
    public string? User { get; init; }
}
