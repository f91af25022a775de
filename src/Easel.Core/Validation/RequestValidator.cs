using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Validation;

/// <summary>Holds a request against the card of the model that will serve it, and reports every problem, in the order in which a reader
/// would look for them. Repairs nothing.</summary>
internal static class RequestValidator
{
    /// <summary>Stands for the model that nobody serves: only the rules that hold for all are checked.</summary>
    private static readonly ModelCard Nobody = new()
    {
        Id = "The server",
        Name = "",
        Capabilities = new ModelCapabilities
        {
            Edits = true,
            Variations = true,
            AnyExtra = true,
        },
    };

    /// <summary>Empty when the request is good. For an API that reports problems of its own beside these; whoever runs the request prepares
    /// it (<see cref="Requests.ImageService"/>).</summary>
    /// <param name="model">Null when nobody serves the model that the request names.</param>
    public static IReadOnlyList<ImageError> Validate(ImageRequest request, ModelCard? model)
    {
        var problems = new ProblemList();
        CheckParameters(request, model, problems);
        CheckImages(request, model, problems);
        return problems.Found;
    }

    /// <summary>All that can be said without the request's images.</summary>
    /// <param name="model">Null when nobody serves the model that the request names.</param>
    internal static void CheckParameters(ImageRequest request, ModelCard? model, ProblemList problems)
    {
        var card = model ?? Nobody;
        var can = card.Capabilities;
        if (request is PromptedRequest prompted)
            CheckPrompts(prompted, can, problems);
        CheckOperation(request, card, problems);
        if (request.Count < 1 || request.Count > can.MaxCount)
        {
            problems.Add("n", "integer_out_of_range", $"'n' is {request.Count}; it must be between 1 and {can.MaxCount}.");
        }

        // An image may keep the size that it came in; whether it does is seen with the image.
        if (request.Size is { } size && !(StartsFromImage(request) && size.FitWithin(can.LargestSource) == size))
            CheckSize(size, card, problems);
        ShapeRules.Check(request, card, problems);
        ExtraRules.Check(request, card, problems);
        CheckFormat(request, card, problems);
        if (request.PartialImages is < 0 or > 3)
        {
            problems.Add(
                "partial_images",
                "integer_out_of_range",
                $"'partial_images' is {request.PartialImages}; it must be between 0 and 3."
            );
        }

        if (request.Seed is < 0 or > ImageSeed.Max)
        {
            problems.Add(
                "seed",
                "integer_out_of_range",
                $"'seed' is {request.Seed}; it must be between 0 and {ImageSeed.Max}, or -1 for a random one."
            );
        }

        if (request.Steps is { } steps && (steps < 1 || steps > can.MaxSteps))
        {
            problems.Add("steps", "integer_out_of_range", $"'steps' is {steps}; it must be between 1 and {can.MaxSteps}.");
        }

        if (request.GuidanceScale is { } scale && !(scale is >= 0 and <= 30))
        {
            problems.Add("guidance_scale", "invalid_value", $"'guidance_scale' is {scale}; it must be between 0 and 30.");
        }

        ModelRules.Check(request, card, problems);

        // A model without styles leaves them out with a warning.
        if (request.Style is { } style && can.Styles.Count > 0 && !StyleNames(can).Contains(style, StringComparer.Ordinal))
        {
            problems.Add("style", "invalid_value", $"'style' is '{style}'; it must be one of {string.Join(", ", StyleNames(can))}.");
        }
    }

    /// <summary>What remains to be said when the images are there.</summary>
    internal static void CheckImages(ImageRequest request, ModelCard? model, ProblemList problems)
    {
        var card = model ?? Nobody;
        if (request is EditRequest edit)
            ImageRules.CheckEdit(edit, card, problems);
        if (request is UpscaleRequest upscale)
            ImageRules.CheckTarget(upscale, problems);
        if (request.Size is not { } size || !StartsFromImage(request) || size.FitWithin(card.Capabilities.LargestSource) != size)
            return;
        if (ImageRules.SourceOf(request)?.Size != size)
            CheckSize(size, card, problems);
    }

    /// <summary>What every program may ask for, whatever the model's own are.</summary>
    private static IEnumerable<string> StyleNames(ModelCapabilities can) => can.Styles.Union(["vivid", "natural"], StringComparer.Ordinal);

    private static bool StartsFromImage(ImageRequest request) => request is EditRequest or VaryRequest;

    private static void CheckSize(ImageSize size, ModelCard card, ProblemList problems)
    {
        if (card.Capabilities.Sizes.Allows(size))
            return;
        problems.Add("size", "invalid_value", $"'size' is {size}; {card.Id} draws 'auto' or {card.Capabilities.Sizes}.");
    }

    private static void CheckPrompts(PromptedRequest request, ModelCapabilities can, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(request.Prompt))
        {
            problems.Add("prompt", "missing_required_parameter", "'prompt' is empty; say what to draw.");
        }

        CheckLength("prompt", request.Prompt, can, problems);
        CheckLength("negative_prompt", request.NegativePrompt, can, problems);
    }

    private static void CheckOperation(ImageRequest request, ModelCard card, ProblemList problems)
    {
        switch (request)
        {
            case EditRequest when !card.Capabilities.Edits:
                problems.Add("model", "unsupported_model", $"{card.Id} does not edit images.");
                break;
            case VaryRequest when !card.Capabilities.Variations:
                problems.Add("model", "unsupported_model", $"{card.Id} does not make variations of images.");
                break;
            case UpscaleRequest { Scale: < 2 or > UpscaleRequest.MaxScale } upscale:
                problems.Add(
                    "scale",
                    "integer_out_of_range",
                    $"'scale' is {upscale.Scale}; it must be between 2 and {UpscaleRequest.MaxScale}."
                );
                break;
        }

        var strength = request switch
        {
            EditRequest edit => edit.Strength,
            VaryRequest vary => vary.Strength,
            _ => null,
        };
        if (strength is { } value && !(value is >= 0 and <= 1))
        {
            problems.Add("strength", "invalid_value", $"'strength' is {value}; it must be between 0 and 1.");
        }
    }

    /// <summary>In characters as Unicode counts them, whatever they take in memory.</summary>
    private static void CheckLength(string param, string text, ModelCapabilities can, ProblemList problems)
    {
        var length = TextLength.Of(text);
        if (length > can.MaxPromptLength)
            problems.Add(
                param,
                "string_above_max_length",
                $"'{param}' has {length} characters; at most {can.MaxPromptLength} are allowed."
            );
    }

    private static void CheckFormat(ImageRequest request, ModelCard card, ProblemList problems)
    {
        var formats = card.Capabilities.Formats;
        if (!formats.Contains(request.Format))
        {
            var names = string.Join(", ", formats.Select(format => format.ToString().ToLowerInvariant()));
            problems.Add(
                "output_format",
                "invalid_value",
                $"'output_format' is {request.Format.ToString().ToLowerInvariant()}; {card.Id} gives {names}."
            );
        }

        if (request.Background == ImageBackground.Transparent && request.Format == ImageFormat.Jpeg)
        {
            problems.Add(
                "background",
                "invalid_value",
                "'background' is transparent, which JPEG cannot hold; ask for 'output_format' png or webp."
            );
        }

        if (request.FrameCount is < LoopFrame.Least or > LoopFrame.Most)
        {
            problems.Add(
                "frame_count",
                "integer_out_of_range",
                $"'frame_count' is {request.FrameCount}; it must be between {LoopFrame.Least} and {LoopFrame.Most}."
            );
        }

        if (request.FrameDuration is { } duration && (duration < LoopFrame.ShortestDuration || duration > LoopFrame.LongestDuration))
        {
            problems.Add(
                "frame_duration_ms",
                "integer_out_of_range",
                $"'frame_duration_ms' is {duration.TotalMilliseconds:0}; it must be between {LoopFrame.ShortestDuration.TotalMilliseconds:0} and {LoopFrame.LongestDuration.TotalMilliseconds:0}."
            );
        }

        if (request.FrameCount is not null && request is EditRequest { Mask: not null })
            problems.Add("mask", "unsupported_parameter", "A loop ('output_format' gif) is drawn of the whole image; leave 'mask' out.");
        if (request is { FrameCount: not null, Format: ImageFormat.Gif, PartialImages: > 0 })
        {
            problems.Add(
                "partial_images",
                "unsupported_parameter",
                "A loop ('output_format' gif) has no previews; leave 'partial_images' out."
            );
        }

        if (request.Compression is < 0 or > 100)
        {
            problems.Add(
                "output_compression",
                "integer_out_of_range",
                $"'output_compression' is {request.Compression}; it must be between 0 and 100."
            );
        }
        else if (request is { Format: ImageFormat.Png or ImageFormat.Gif, Compression: not (null or 100) })
        {
            problems.Add(
                "output_compression",
                "invalid_value",
                "'output_compression' below 100 needs 'output_format' jpeg or webp; PNG is lossless."
            );
        }
    }
}
