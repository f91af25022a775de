using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Validation;

/// <summary>Holds a request against the card of the model that will serve it, and reports every problem at once. Repairs nothing.</summary>
public static class RequestValidator
{
    private const int MaxImages = 16;

    private static readonly ModelCard Nobody = new()
    {
        Id = "The server",
        Name = "",
        Capabilities = new ModelCapabilities { Edits = true, Variations = true },
    };

    /// <summary>Empty when the request is good; otherwise one error a problem, in the order in which a reader would look for them.</summary>
    /// <param name="known">Null when nobody serves the model that the request names: then only the rules that hold for all are checked.</param>
    public static IReadOnlyList<ImageError> Validate(ImageRequest request, ModelCard? known)
    {
        var problems = new Problems();
        var card = known ?? Nobody;
        var can = card.Capabilities;
        if (request is PromptedRequest prompted) CheckPrompts(prompted, can, ref problems);
        CheckInputs(request, card, ref problems);
        if (request.Count < 1 || request.Count > can.MaxCount)
        {
            problems.Add("n", "integer_out_of_range", $"'n' is {request.Count}; it must be between 1 and {can.MaxCount}.");
        }

        if (request.Size is { } size && !can.Sizes.Allows(size) && !IsSourceSize(size, request, can))
        {
            problems.Add("size", "invalid_value", $"'size' is {size}; {card.Id} draws 'auto' or {can.Sizes}.");
        }

        CheckFormat(request, ref problems);
        if (request.PartialImages is < 0 or > 3)
        {
            problems.Add("partial_images", "integer_out_of_range", $"'partial_images' is {request.PartialImages}; it must be between 0 and 3.");
        }

        if (request.Seed is < 0 or > ImageSeed.Max)
        {
            problems.Add("seed", "integer_out_of_range", $"'seed' is {request.Seed}; it must be between 0 and {ImageSeed.Max}, or -1 for a random one.");
        }

        if (request.Steps is { } steps && (steps < 1 || steps > can.MaxSteps))
        {
            problems.Add("steps", "integer_out_of_range", $"'steps' is {steps}; it must be between 1 and {can.MaxSteps}.");
        }

        if (request.GuidanceScale is { } scale && !(scale is >= 0 and <= 30))
        {
            problems.Add("guidance_scale", "invalid_value", $"'guidance_scale' is {scale}; it must be between 0 and 30.");
        }

        if (request.Style is { } style && !StyleNames(can).Contains(style, StringComparer.Ordinal))
        {
            problems.Add("style", "invalid_value", $"'style' is '{style}'; it must be one of {string.Join(", ", StyleNames(can))}.");
        }

        return problems.Found;
    }

    /// <summary>What every program may ask for, whatever the model; one without styles leaves it out with a warning.</summary>
    private static IEnumerable<string> StyleNames(ModelCapabilities can) => can.Styles.Union(["vivid", "natural"], StringComparer.Ordinal);

    private static void CheckPrompts(PromptedRequest request, ModelCapabilities can, ref Problems problems)
    {
        if (string.IsNullOrWhiteSpace(request.Prompt))
        {
            problems.Add("prompt", "missing_required_parameter", "'prompt' is empty; say what to draw.");
        }

        CheckLength("prompt", request.Prompt, can, ref problems);
        CheckLength("negative_prompt", request.NegativePrompt, can, ref problems);
    }

    private static void CheckInputs(ImageRequest request, ModelCard card, ref Problems problems)
    {
        switch (request)
        {
            case EditRequest when !card.Capabilities.Edits:
                problems.Add("model", "unsupported_model", $"{card.Id} does not edit images.");
                break;
            case VaryRequest when !card.Capabilities.Variations:
                problems.Add("model", "unsupported_model", $"{card.Id} does not make variations of images.");
                break;
            case UpscaleRequest upscale:
                CheckScale(upscale, ref problems);
                break;
        }

        var strength = request switch { EditRequest edit => edit.Strength, VaryRequest vary => vary.Strength, _ => null };
        if (strength is { } value && !(value is >= 0 and <= 1))
        {
            problems.Add("strength", "invalid_value", $"'strength' is {value}; it must be between 0 and 1.");
        }

        if (request is EditRequest asked) CheckImages(asked, ref problems);
    }

    private static void CheckScale(UpscaleRequest request, ref Problems problems)
    {
        if (request.Scale is < 2 or > UpscaleRequest.MaxScale)
        {
            problems.Add("scale", "integer_out_of_range", $"'scale' is {request.Scale}; it must be between 2 and {UpscaleRequest.MaxScale}.");
        }
        else if (request.Target is var target && Math.Max(target.Width, target.Height) > UpscaleRequest.MaxSide)
        {
            problems.Add("scale", "invalid_value", $"'scale' is {request.Scale}, which makes {target} of {request.Image.Size}; no side may be longer than {UpscaleRequest.MaxSide}.");
        }
    }

    private static void CheckImages(EditRequest request, ref Problems problems)
    {
        if (request.Images.Count == 0)
        {
            problems.Add("image", "missing_required_parameter", "'image' is missing; send the image to edit.");
        }
        else if (request.Images.Count > MaxImages)
        {
            problems.Add("image", "array_above_max_length", $"'image' has {request.Images.Count} images; at most {MaxImages} are allowed.");
        }

        if (request.Mask is not { } mask) return;
        if (!mask.HasAlpha) problems.Add("mask", "invalid_mask", "'mask' has no alpha channel; its fully transparent pixels say what to edit.");
        if (request.Images is [var first, ..] && mask.Size != first.Size)
        {
            problems.Add("mask", "invalid_mask", $"'mask' is {mask.Size} and the first image {first.Size}; they must have the same size.");
        }
    }

    /// <summary>An image may keep the size that it came in, as 'auto' lets it.</summary>
    private static bool IsSourceSize(ImageSize size, ImageRequest request, ModelCapabilities can) =>
        Negotiation.SourceOf(request)?.Size == size && size.FitWithin(can.LargestSource) == size;

    private static void CheckLength(string param, string text, ModelCapabilities can, ref Problems problems)
    {
        if (TextLength.Of(text) > can.MaxPromptLength)
        {
            problems.Add(param, "string_above_max_length", $"'{param}' has {TextLength.Of(text)} characters; at most {can.MaxPromptLength} are allowed.");
        }
    }

    private static void CheckFormat(ImageRequest request, ref Problems problems)
    {
        if (request.Background == ImageBackground.Transparent && request.Format == ImageFormat.Jpeg)
        {
            problems.Add("background", "invalid_value", "'background' is transparent, which JPEG cannot hold; ask for 'output_format' png or webp.");
        }

        if (request.Compression is < 0 or > 100)
        {
            problems.Add("output_compression", "integer_out_of_range", $"'output_compression' is {request.Compression}; it must be between 0 and 100.");
        }
        else if (request is { Format: ImageFormat.Png or ImageFormat.Gif, Compression: not (null or 100) })
        {
            problems.Add("output_compression", "invalid_value", "'output_compression' below 100 needs 'output_format' jpeg or webp; PNG is lossless.");
        }
    }

    /// <summary>Allocates only when there is something to report.</summary>
    private struct Problems
    {
        private List<ImageError>? _found;

        public readonly IReadOnlyList<ImageError> Found => _found is null ? [] : _found;

        public void Add(string param, string code, string message) =>
            (_found ??= []).Add(new ImageError(ImageErrorKind.InvalidRequest, code, param, message));
    }
}
