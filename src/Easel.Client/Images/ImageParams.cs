using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Streaming;
using Easel.Client.Vocabulary;

namespace Easel.Client.Images;

/// <summary>What every request for images may ask for; null is not sent and leaves it to the service.</summary>
public abstract record ImageParams
{
    private protected ImageParams() { }

    /// <summary>The model's id.</summary>
    public string? Model { get; init; }

    /// <summary>How many images, 1-10.</summary>
    public int? N { get; init; }

    public OutputSize? Size { get; init; }

    public OutputQuality? Quality { get; init; }

    public OutputBackground? Background { get; init; }

    public OutputFormat? OutputFormat { get; init; }

    /// <summary>Of <c>dall-e-3</c>, and of Easel's models that have styles.</summary>
    public OutputStyle? Style { get; init; }

    /// <summary>Encoder quality of JPEG and WebP, 0-100; 100 is the best.</summary>
    public int? OutputCompression { get; init; }

    /// <summary>Frames of a GIF's loop, 2-16; the service's default is 9.</summary>
    public int? FrameCount { get; init; }

    /// <summary>How long each frame of a GIF shows, in milliseconds, 20-655350.</summary>
    public int? FrameDurationMs { get; init; }

    /// <summary>File or URL. OpenAI's GPT image models refuse it: they always send files.</summary>
    public ResponseFormat? ResponseFormat { get; init; }

    public Moderation? Moderation { get; init; }

    /// <summary>Your own name for your end user.</summary>
    public string? User { get; init; }

    /// <summary>Previews of each image in a stream, 0-3.</summary>
    public int? PartialImages { get; init; }

    /// <summary>Set by the streaming methods.</summary>
    [JsonInclude]
    public bool? Stream { get; internal init; }

    /// <summary>Easel's own: same request, same seed, same machine, same image; image i uses seed + i. 0-4294967295.</summary>
    public long? Seed { get; init; }

    /// <summary>Easel's own: what the image should not show.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Easel's own: denoising steps, 1-150.</summary>
    public int? Steps { get; init; }

    /// <summary>Easel's own: how closely to follow the prompt, 0-30; 1 is not at all guided.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>Easel's own: what changes a real model for this request.</summary>
    public IReadOnlyList<ImageLora>? Loras { get; init; }

    /// <summary>Easel's own: one of the model's schedulers, such as <c>dpmpp_2m_karras</c>.</summary>
    public string? Scheduler { get; init; }

    /// <summary>Easel's own: which layer of CLIP's text encoder the prompt is taken from, counted from the last, which is 1.</summary>
    public int? ClipSkip { get; init; }

    /// <summary>Easel's own: the shape of the images, such as <c>16:9</c>, instead of a size in pixels.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>Easel's own: how large the images are by name, such as <c>2K</c>, instead of a size in pixels.</summary>
    public string? Resolution { get; init; }

    /// <summary>Easel's own: parameters that this model has and few others.</summary>
    [JsonPropertyName("extra")]
    public IReadOnlyDictionary<string, JsonElement>? ModelParameters { get; init; }

    /// <summary>Easel's own: keep the images in the caller's gallery (<see cref="EaselClient.Gallery"/>); null leaves it to the
    /// server.</summary>
    public bool? Store { get; init; }

    /// <summary>Easel's own: the id of the image in the caller's gallery that these are made from, for the record.</summary>
    public string? Parent { get; init; }

    /// <summary>Easel's own: refuse the request where its response would only warn.</summary>
    public bool? Strict { get; init; }

    /// <summary>Easel's own: a stream tells each denoising step as a <see cref="ProgressStreamEvent"/>. Sent as a header, which other
    /// services pass over.</summary>
    [JsonIgnore]
    public bool Progress { get; init; }

    /// <summary>
    /// Sent as <c>Idempotency-Key</c>, the same with every retry, so that a service which knows it draws once.
    /// Null makes a new one for each call.
    /// </summary>
    [JsonIgnore]
    public string? IdempotencyKey { get; init; }

    /// <summary>Further members of the request, sent as they are.</summary>
    // A name of its own: the members in it stand beside it, and one of them may be called extra.
    [JsonPropertyName("$extra")]
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}
