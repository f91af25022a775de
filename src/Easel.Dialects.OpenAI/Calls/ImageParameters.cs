using Easel.Abstractions.Requests;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>The parameters of the Images API, once each: OpenAI's of both families, and our own.</summary>
internal static class ImageParameters
{
    public static TextParameter Prompt { get; } =
        new("prompt", "What to draw. At most 32,000 characters; 1,000 for `dall-e-2`, 4,000 for `dall-e-3`.")
        {
            Required = true,
            MaxLength = 32_000,
        };

    public static TextParameter Model { get; } =
        new(
            "model",
            "Id of a local model, or one of OpenAI's names, which the default model answers to. Default: the server's default model."
        );

    public static IntegerParameter Count { get; } = new("n", "How many images. `dall-e-3` draws one.", min: 1, max: 10, fallback: 1);

    public static ChoiceParameter<QualityWord> Quality { get; } =
        new(
            "quality",
            "How much work an image is worth. `auto` is the model's own; `standard` is `medium`; `hd` is `high`, of `dall-e-3` and local models; `xhigh` and `max` are of GPT Image 2.5 and later, and the best that there is of a model without them.",
            QualityWord.Auto,
            ("auto", QualityWord.Auto),
            ("low", QualityWord.Low),
            ("medium", QualityWord.Medium),
            ("high", QualityWord.High),
            ("standard", QualityWord.Standard),
            ("xhigh", QualityWord.ExtraHigh),
            ("max", QualityWord.Max),
            ("hd", QualityWord.HighDefinition)
        );

    public static ChoiceParameter<ImageDelivery?> ResponseFormat { get; } =
        new(
            "response_format",
            "`b64_json`, or `url`: a signed URL on this server that shows the image for 60 minutes. Default: `url` for the DALL-E names, `b64_json` for every other model. Streams always carry `b64_json`.",
            null,
            ("url", ImageDelivery.Url),
            ("b64_json", ImageDelivery.Base64)
        );

    public static ChoiceParameter<ImageFormat> OutputFormat { get; } =
        new(
            "output_format",
            "The image's file format; `png` by default. `gif` is an endless loop (`frame_count`), in 256 colours.",
            ImageFormat.Png,
            ("png", ImageFormat.Png),
            ("jpeg", ImageFormat.Jpeg),
            ("webp", ImageFormat.WebP),
            ("gif", ImageFormat.Gif)
        )
        {
            Refusals =
            {
                ["svg"] =
                    "'output_format' is 'svg', which is made of lines; the models here draw pixels. Ask for 'png' or 'webp', or pass the request on to a service that draws SVG.",
            },
        };

    public static IntegerParameter FrameCount { get; } =
        new(
            "frame_count",
            "Frames of a `gif`'s loop; 9 by default. A model that draws no loops draws a still, with a warning.",
            min: LoopFrame.Least,
            max: LoopFrame.Most,
            fallback: null
        );

    public static IntegerParameter FrameDuration { get; } =
        new(
            "frame_duration_ms",
            "How long each frame of a `gif` shows, in milliseconds, rounded to 10; 200 by default.",
            min: 20,
            max: 655_350,
            fallback: null
        );

    public static RefusedParameter Svg { get; } =
        new(
            "svg",
            "Who writes an `svg`, which is drawn by no model here; it is refused.",
            "'svg' says who writes the lines of an SVG; the models here draw pixels. Leave it out, and ask for 'png' or 'webp'."
        );

    public static IntegerParameter OutputCompression { get; } =
        new(
            "output_compression",
            "Encoder quality of `jpeg` and `webp`; 100 is the best, and lossless for `webp`. `png` takes only 100.",
            min: 0,
            max: 100,
            fallback: null
        );

    public static ChoiceParameter<ImageBackground> Background { get; } =
        new(
            "background",
            "`transparent` gives a real alpha channel and needs `png` or `webp`; `auto` is the model's own.",
            ImageBackground.Auto,
            ("auto", ImageBackground.Auto),
            ("transparent", ImageBackground.Transparent),
            ("opaque", ImageBackground.Opaque)
        );

    public static SizeParameter Size { get; } =
        new(
            "size",
            "`auto`, or `WIDTHxHEIGHT` in pixels: multiples of 16, ratio 1:3 to 3:1, no side longer than 3840, at most 8,294,400 pixels. `dall-e-2`: 256x256, 512x512 or 1024x1024; `dall-e-3`: 1024x1024, 1792x1024 or 1024x1792. `auto` is the model's own, or the size of the image that is edited or varied."
        );

    public static ChoiceParameter<ModerationLevel> Moderation { get; } =
        new(
            "moderation",
            "How much the server's policy, if it has one, refuses; `low` is less.",
            ModerationLevel.Auto,
            ("auto", ModerationLevel.Auto),
            ("low", ModerationLevel.Low)
        );

    public static FlagParameter Stream { get; } = new("stream", "Answer with server-sent events.");

    public static IntegerParameter PartialImages { get; } =
        new(
            "partial_images",
            "Previews of each image in a stream; without `stream` it is ignored with a warning.",
            min: 0,
            max: 3,
            fallback: 0
        );

    public static TextParameter Style { get; } =
        new(
            "style",
            "`vivid` or `natural`, of `dall-e-3`, or a style that the model has (`easel.styles` of its entry in `/v1/models`). A model without styles leaves it out with a warning."
        );

    public static ChoiceParameter<string?> Complexity { get; } =
        new(
            "complexity",
            "How much to plan before drawing, of GPT Image 2.6; a local model plans nothing and leaves it out with a warning.",
            null,
            ("low", "low"),
            ("medium", "medium"),
            ("high", "high")
        );

    public static TextParameter SafetyIdentifier { get; } =
        new("safety_identifier", "The client's own name for its end user, sent back in the response; `user` is its older name.")
        {
            MaxLength = 64,
        };

    public static TextParameter User { get; } = new("user", "The client's own name for its end user; not stored.");

    public static IntegerParameter Seed { get; } =
        new(
            "seed",
            "Ours. Same request, same seed, same machine: same image. Image i uses `seed` + i, from 0 again after the largest. Default, and -1: a random one, told in `easel.seeds`.",
            min: -1,
            max: uint.MaxValue,
            fallback: null
        );

    public static TextParameter NegativePrompt { get; } =
        new("negative_prompt", "Ours. What the image should not show.") { MaxLength = 32_000 };

    public static IntegerParameter Steps { get; } =
        new("steps", "Ours. Denoising steps; the default depends on model and `quality`.", min: 1, max: 150, fallback: null);

    public static NumberParameter GuidanceScale { get; } =
        new("guidance_scale", "Ours. How closely to follow the prompt; 1 is not at all guided.", min: 0, max: 30);

    public static LorasParameter Loras { get; } =
        new(
            "loras",
            "Ours. What changes a real model for this request: files of `loras/` in the models folder, by name without the ending, each with a weight, 1 by default."
        );

    public static ControlsParameter Controls { get; } =
        new(
            "controls",
            "Ours. ControlNets that lead the drawing by some of the images (edges, depth, a pose, as ready pictures): files or folders of `controlnets/` in the models folder by name, each with the number of its image, counted from 1, its strength, 1 by default, and from which share of the steps to which it counts. Images that are named here are neither edited nor references; where the first one is, nothing is edited."
        );

    public static TextParameter Scheduler { get; } =
        new(
            "scheduler",
            "Ours. One of the model's schedulers, such as `dpmpp_2m_karras` (`easel.schedulers` of its entry in `/v1/models`); the names of diffusers and of other programs are understood too. Default: the model's own."
        );

    public static IntegerParameter ClipSkip { get; } =
        new(
            "clip_skip",
            "Ours. Which layer of CLIP's text encoder the prompt is taken from, counted from the last, which is 1. Default: the model's own.",
            min: 1,
            max: 12,
            fallback: null
        );

    public static NumberParameter Strength { get; } =
        new(
            "strength",
            "Ours. How far to go from the image: 0 keeps it, 1 forgets it. Default: by `input_fidelity`, and 1 under a mask.",
            min: 0,
            max: 1
        );

    public static FlagParameter Strict { get; } = new("strict", "Ours. Refuse the request where its answer would only warn.");

    public static ChoiceParameter<InputFidelity> InputFidelity { get; } =
        new(
            "input_fidelity",
            "How closely an edit without a mask keeps to its image; `low` by default.",
            Abstractions.Requests.InputFidelity.Low,
            ("low", Abstractions.Requests.InputFidelity.Low),
            ("high", Abstractions.Requests.InputFidelity.High)
        );

    public static StoreParameter Store { get; } =
        new(
            "store",
            "Ours. Keep the images in the caller's gallery (`/v1/gallery`), where only the caller sees them; `easel.gallery_ids` tells by which ids. Default: as the server is set up, which is not unless it says so."
        );

    public static TextParameter Parent { get; } =
        new("parent", "Ours. Id of the image in the caller's gallery that these are made from, for the record. Needs `store`.")
        {
            MaxLength = 64,
        };

    public static InputParameter EditedImages { get; } =
        new(
            "image",
            "PNG, JPEG, WebP or GIF (its first frame), less than 50 MB each. The first is edited; others are references, left out with a warning where the model has no use for them. `dall-e-2` takes one square PNG of less than 4 MB.",
            maxCount: 16
        )
        {
            JsonName = "images",
            Required = true,
        };

    public static AspectRatioParameter AspectRatio { get; } =
        new(
            "aspect_ratio",
            "Ours. `auto`, or the shape of the images as `W:H`, such as `16:9`, instead of `size`. A model that draws any size gets the nearest."
        );

    public static TextParameter Resolution { get; } =
        new("resolution", "Ours. How large the images are, by name, instead of `size`: `512`, `1K`, `2K`, `4K`, or the model's own names.")
        {
            MaxLength = 32,
        };

    public static ExtraParameters Extra { get; } =
        new(
            "extra",
            "Ours. Parameters that this model has and few others (`easel.extra` of its entry in `/v1/models`); others are refused."
        );

    public static RolesParameter Roles { get; } =
        new("roles", "Ours. What each image is for, in their order; by default all are references, and the first is edited.");

    public static InputParameter Mask { get; } =
        new("mask", "An image of the first image's size whose fully transparent pixels say what to draw anew.", maxCount: 1);

    public static InputParameter Markup { get; } =
        new(
            Inputs.Markup.Param,
            "A PNG of the first image's size, transparent but for what is drawn on it: it is laid over that image before it is edited. Not together with `mask`.",
            maxCount: 1
        );

    public static InputParameter UpscaledImage { get; } =
        new("image", "The image to enlarge: PNG, JPEG, WebP or GIF (its first frame), less than 50 MB.", maxCount: 1) { Required = true };

    public static IntegerParameter Scale { get; } =
        new(
            "scale",
            "How many times as wide and as high. No side of the answer may be longer than 4096.",
            min: 2,
            max: Abstractions.Requests.UpscaleRequest.MaxScale,
            fallback: 2
        );

    public static InputParameter VariedImage { get; } =
        new(
            "image",
            "The image to vary: PNG, JPEG, WebP or GIF (its first frame), less than 50 MB. `dall-e-2` takes a square PNG of less than 4 MB.",
            maxCount: 1
        )
        {
            Required = true,
        };
}
