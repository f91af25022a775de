using Easel.Abstractions.Requests;

namespace Easel.Cli.Parameters;

/// <summary>The parameters of the Images API and Easel's own, once each (docs/images-api.md).</summary>
internal static class ApiParameters
{
    public static Parameter Model { get; } =
        new("model", ParameterType.Text, Uses.All, "The model's id; by default the service's own choice.") { Aliases = ["-m"] };

    public static Parameter Count { get; } =
        new("n", ParameterType.Integer, Uses.Drawn, "How many images.") { Aliases = ["-n"], Range = (1, 10) };

    public static Parameter Size { get; } =
        new(
            "size",
            ParameterType.Text,
            Uses.Drawn,
            "WIDTHxHEIGHT in pixels, both multiples of 16, or auto: the model's own, or that of the image which is edited."
        )
        {
            Aliases = ["-s"],
            Words = ["auto", "1024x1024", "1536x1024", "1024x1536"],
        };

    public static Parameter Quality { get; } =
        new("quality", ParameterType.Text, Uses.Drawn, "How much work an image is worth.")
        {
            Words = ["auto", "low", "medium", "high", "standard", "hd"],
        };

    public static Parameter Style { get; } =
        new("style", ParameterType.Text, Uses.Drawn, "One of the model's styles; see the list of models.");

    public static Parameter Background { get; } =
        new("background", ParameterType.Text, Uses.All, "transparent gives a real alpha channel, in PNG and WebP.")
        {
            Words = ["auto", "transparent", "opaque"],
        };

    public static Parameter OutputFormat { get; } =
        new("output_format", ParameterType.Text, Uses.All, "The file's format.") { OptionName = "format", Words = ["png", "jpeg", "webp"] };

    public static Parameter OutputCompression { get; } =
        new(
            "output_compression",
            ParameterType.Integer,
            Uses.All,
            "Encoder quality of JPEG and WebP; 100 is the best, and lossless for WebP."
        )
        {
            OptionName = "compression",
            Range = (0, 100),
        };

    public static Parameter Moderation { get; } =
        new("moderation", ParameterType.Text, Uses.Prompted, "How much the service's policy refuses; low is less.")
        {
            Words = ["auto", "low"],
        };

    public static Parameter User { get; } = new("user", ParameterType.Text, Uses.All, "Your own name for your end user.");

    public static Parameter PartialImages { get; } =
        new("partial_images", ParameterType.Integer, Uses.Prompted, "Previews of each image while it is drawn.") { Range = (0, 3) };

    public static Parameter NegativePrompt { get; } =
        new("negative_prompt", ParameterType.Text, Uses.Prompted, "What the image should not show. Easel's own.")
        {
            OptionName = "negative",
        };

    public static Parameter Seed { get; } =
        new(
            "seed",
            ParameterType.Integer,
            Uses.Drawn,
            "Same request, same seed, same machine: same image; image i has seed + i. -1 is a random one. Easel's own."
        )
        {
            Range = (-1, ImageSeed.Max),
        };

    public static Parameter Steps { get; } =
        new("steps", ParameterType.Integer, Uses.Drawn, "Denoising steps; the default depends on model and quality. Easel's own.")
        {
            Range = (1, 150),
        };

    public static Parameter GuidanceScale { get; } =
        new("guidance_scale", ParameterType.Number, Uses.Drawn, "How closely to follow the prompt; 1 is not at all guided. Easel's own.")
        {
            OptionName = "guidance",
            Range = (0, 30),
        };

    public static Parameter Loras { get; } =
        new(
            "loras",
            ParameterType.Text,
            Uses.Drawn,
            "LoRAs of the service's models folder, each as NAME or NAME:WEIGHT, with commas between. Easel's own."
        )
        {
            Aliases = ["--lora"],
        };

    public static Parameter Scheduler { get; } =
        new(
            "scheduler",
            ParameterType.Text,
            Uses.Drawn,
            "One of the model's schedulers, such as dpmpp_2m_karras; by default the model's own. Easel's own."
        );

    public static Parameter ClipSkip { get; } =
        new(
            "clip_skip",
            ParameterType.Integer,
            Uses.Prompted,
            "The layer of CLIP's text encoder that is taken, counted from the last, which is 1. Easel's own."
        )
        {
            Range = (1, 12),
        };

    public static Parameter AspectRatio { get; } =
        new("aspect_ratio", ParameterType.Text, Uses.Drawn, "The shape of the images, such as 16:9, instead of a size. Easel's own.");

    public static Parameter Resolution { get; } =
        new("resolution", ParameterType.Text, Uses.Drawn, "How large the images are, such as 2K, instead of a size. Easel's own.");

    public static Parameter Extra { get; } =
        new(
            "extra",
            ParameterType.Text,
            Uses.Drawn,
            "Parameters that this model has and few others, as a JSON object: {\"safety_tolerance\": 2}. Easel's own."
        );

    public static Parameter InputFidelity { get; } =
        new("input_fidelity", ParameterType.Text, Uses.Edit, "How closely an edit without a mask keeps to its image.")
        {
            Words = ["low", "high"],
        };

    public static Parameter Strength { get; } =
        new("strength", ParameterType.Number, Uses.Edit | Uses.Vary, "How far to go from the image: 0 keeps it, 1 forgets it. Easel's own.")
        {
            Range = (0, 1),
        };

    public static Parameter Controls { get; } =
        new(
            "controls",
            ParameterType.Text,
            Uses.Edit,
            "ControlNets of the service's models folder, each as NAME:IMAGE or NAME:IMAGE:STRENGTH, IMAGE counted from 1, with commas between. Easel's own."
        )
        {
            Aliases = ["--control"],
        };

    public static Parameter Scale { get; } =
        new("scale", ParameterType.Integer, Uses.Upscale, "How many times as wide and as high; 2 by default.") { Range = (2, 8) };

    public static Parameter Strict { get; } =
        new("strict", ParameterType.Flag, Uses.All, "Refuse the request where its answer would only warn. Easel's own.");

    public static IReadOnlyList<Parameter> All { get; } =
    [
        Model,
        Count,
        Size,
        Quality,
        Style,
        Background,
        OutputFormat,
        OutputCompression,
        Seed,
        Steps,
        GuidanceScale,
        Loras,
        Scheduler,
        ClipSkip,
        AspectRatio,
        Resolution,
        Extra,
        NegativePrompt,
        Strength,
        Controls,
        InputFidelity,
        Scale,
        PartialImages,
        Moderation,
        Strict,
        User,
    ];
}
