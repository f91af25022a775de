using System.Collections.Frozen;

namespace Easel.Server;

/// <summary>
/// Every parameter of <c>POST /v1/images/generations</c>: OpenAI's of both families, accepted whatever the model is called,
/// and our own <c>seed, negative_prompt, steps, guidance_scale</c>.
/// </summary>
internal static class GenerationParameters
{
    public static TextParameter Prompt { get; } = new(
        "prompt", "What to draw. At most 32,000 characters; 1,000 for `dall-e-2`, 4,000 for `dall-e-3`.") { Required = true, MaxLength = 32_000 };

    public static TextParameter Model { get; } = new(
        "model", "Id of a local model, or one of OpenAI's names, which the default model answers to. Default: the server's default model.");

    public static IntegerParameter Count { get; } = new("n", "How many images. `dall-e-3` draws one.", min: 1, max: 10, fallback: 1);

    public static ChoiceParameter<ImageQuality> Quality { get; } = new(
        "quality", "How much work an image is worth. `auto` is the model's own; `standard` is `medium`, `hd` is `high`.", ImageQuality.Auto,
        ("auto", ImageQuality.Auto), ("low", ImageQuality.Low), ("medium", ImageQuality.Medium), ("high", ImageQuality.High),
        ("standard", ImageQuality.Medium), ("hd", ImageQuality.High));

    public static ChoiceParameter<ImageDelivery?> ResponseFormat { get; } = new(
        "response_format",
        "`b64_json`, or `url`: a signed URL on this server that shows the image for 60 minutes. Default: `url` for the DALL-E names, `b64_json` for every other model. Streams always carry `b64_json`.",
        null,
        ("url", ImageDelivery.Url), ("b64_json", ImageDelivery.Base64));

    public static ChoiceParameter<ImageFormat> OutputFormat { get; } = new(
        "output_format", "The image's file format; `png` by default.", ImageFormat.Png,
        ("png", ImageFormat.Png), ("jpeg", ImageFormat.Jpeg), ("webp", ImageFormat.WebP));

    public static IntegerParameter OutputCompression { get; } = new(
        "output_compression", "Encoder quality of `jpeg` and `webp`; 100 is the best, and lossless for `webp`. `png` takes only 100.", min: 0, max: 100, fallback: null);

    public static ChoiceParameter<ImageBackground> Background { get; } = new(
        "background", "`transparent` gives a real alpha channel and needs `png` or `webp`; `auto` is the model's own.", ImageBackground.Auto,
        ("auto", ImageBackground.Auto), ("transparent", ImageBackground.Transparent), ("opaque", ImageBackground.Opaque));

    public static SizeParameter Size { get; } = new(
        "size", "`auto`, or `WIDTHxHEIGHT` in pixels: multiples of 16, ratio 1:3 to 3:1, at most 3840x2160 either way round.");

    /// <summary>Read only to be checked: there is no policy to be lenient or strict with.</summary>
    public static ChoiceParameter<bool> Moderation { get; } = new(
        "moderation", "`auto` or `low`; this server moderates nothing.", true, ("auto", true), ("low", false));

    public static FlagParameter Stream { get; } = new("stream", "Answer with server-sent events.");

    public static IntegerParameter PartialImages { get; } = new(
        "partial_images", "Previews of each image in a stream; without `stream` it is ignored with a warning.", min: 0, max: 3, fallback: 0);

    public static TextParameter Style { get; } = new(
        "style", "`vivid` or `natural`, of `dall-e-3`, or a style that the model has (`easel.styles` of its entry in `/v1/models`). A model without styles leaves it out with a warning.");

    public static TextParameter User { get; } = new("user", "The client's own name for its end user; not stored.");

    public static IntegerParameter Seed { get; } = new(
        "seed", "Ours. Same request, same seed, same machine: same image. Image i uses `seed` + i. Default: a random one, told in `easel.seeds`.", min: 0, max: uint.MaxValue, fallback: null);

    public static TextParameter NegativePrompt { get; } = new("negative_prompt", "Ours. What the image should not show.") { MaxLength = 32_000 };

    public static IntegerParameter Steps { get; } = new("steps", "Ours. Denoising steps; the default depends on model and `quality`.", min: 1, max: 150, fallback: null);

    public static NumberParameter GuidanceScale { get; } = new("guidance_scale", "Ours. How closely to follow the prompt; 1 is not at all guided.", min: 0, max: 30);

    public static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, Model, Count, Quality, ResponseFormat, OutputFormat, OutputCompression, Background, Size, Moderation, Stream, PartialImages, Style, User,
        Seed, NegativePrompt, Steps, GuidanceScale,
    ];

    public static FrozenSet<string> Names { get; } = All.Select(parameter => parameter.Name).ToFrozenSet(StringComparer.Ordinal);
}
