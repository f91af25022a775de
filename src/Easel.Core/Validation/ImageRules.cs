using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Validation;

/// <summary>What a request's images must be.</summary>
internal static class ImageRules
{
    private const int MaxImages = 16;

    /// <summary>The image that the request starts from; null where there is none.</summary>
    public static InputImage? SourceOf(ImageRequest request) =>
        request switch
        {
            EditRequest { Images: [var first, ..] } => first,
            VaryRequest vary => vary.Image,
            UpscaleRequest upscale => upscale.Image,
            _ => null,
        };

    public static void CheckEdit(EditRequest request, ModelCard card, ProblemList problems)
    {
        if (request.Images.Count == 0)
        {
            problems.Add("image", "missing_required_parameter", "'image' is missing; send the image to edit.");
        }
        else if (request.Images.Count > MaxImages)
        {
            problems.Add("image", "array_above_max_length", $"'image' has {request.Images.Count} images; at most {MaxImages} are allowed.");
        }

        if (request.Images.Count > 0)
            CheckControls(request, problems);
        if (request.Mask is not { } mask)
            return;
        if (!card.Capabilities.Masks)
            problems.Add("mask", "unsupported_parameter", $"{card.Id} takes no mask.");
        if (!mask.HasAlpha)
            problems.Add("mask", "invalid_mask", "'mask' has no alpha channel; its fully transparent pixels say what to edit.");
        if (request.Images is [var first, ..] && mask.Size != first.Size)
        {
            problems.Add("mask", "invalid_mask", $"'mask' is {mask.Size} and the first image {first.Size}; they must have the same size.");
        }
    }

    /// <summary>What a ControlNet is shown is not edited.</summary>
    private static void CheckControls(EditRequest request, ProblemList problems)
    {
        foreach (var control in request.Controls.Where(control => control.Image < 1 || control.Image > request.Images.Count))
            problems.Add(
                "controls",
                "invalid_value",
                $"'controls' has '{control.Name}' with image {control.Image}; there are {request.Images.Count}, counted from 1."
            );
        if (!request.IsLed)
            return;
        if (request.Mask is not null)
            problems.Add("mask", "invalid_mask", "'mask' is of the first image, which 'controls' names; send the image to edit before it.");
        if (request.Strength is not null)
            problems.Add(
                "strength",
                "invalid_value",
                "'strength' is of an image that is drawn over, and 'controls' names the first one; send the image to edit before it."
            );
    }

    /// <summary>Of a scale that is good by itself.</summary>
    public static void CheckTarget(UpscaleRequest request, ProblemList problems)
    {
        if (request.Scale is < 2 or > UpscaleRequest.MaxScale || request.Image is null)
            return;
        var target = request.Target;
        if (Math.Max(target.Width, target.Height) <= UpscaleRequest.MaxSide)
            return;
        problems.Add(
            "scale",
            "invalid_value",
            $"'scale' is {request.Scale}, which makes {target} of {request.Image.Size}; no side may be longer than {UpscaleRequest.MaxSide}."
        );
    }
}
