using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Validation;

/// <summary>
/// Brings a valid request and its model together: every 'auto' becomes what the model's card says, and what the model
/// cannot do is taken out with a warning, never in silence.
/// </summary>
internal static class Negotiation
{
    public static (ImageRequest Request, IReadOnlyList<ImageWarning> Warnings) Negotiate(ImageRequest request, ModelCard card)
    {
        var can = card.Capabilities;
        var warnings = new List<ImageWarning>();
        if (request is PromptedRequest { NegativePrompt.Length: > 0 } prompted && !can.NegativePrompt)
        {
            request = prompted with { NegativePrompt = "" };
            warnings.Add(Unsupported("negative_prompt", card));
        }

        if (request.GuidanceScale is not null && !can.GuidanceScale)
        {
            request = request with { GuidanceScale = null };
            warnings.Add(Unsupported("guidance_scale", card));
        }

        if (request.Seed is not null && !can.Seed)
        {
            request = request with { Seed = null };
            warnings.Add(Unsupported("seed", card));
        }

        if (request.Steps is not null && !can.Steps)
        {
            request = request with { Steps = null };
            warnings.Add(Unsupported("steps", card));
        }

        if (request.Loras.Count > 0 && !can.Loras)
        {
            request = request with { Loras = [] };
            warnings.Add(Unsupported("loras", card));
        }

        if (request.Scheduler is { } scheduler)
        {
            request = request with { Scheduler = can.Schedulers.FirstOrDefault(one => one.Is(scheduler))?.Name };
            if (can.Schedulers.Count == 0)
                warnings.Add(Unsupported("scheduler", card));
        }

        if (request.ClipSkip is not null && can.MaxClipSkip == 0)
        {
            request = request with { ClipSkip = null };
            warnings.Add(Unsupported("clip_skip", card));
        }

        if (request.Quality != ImageQuality.Auto && !can.Qualities.Contains(request.Quality))
        {
            var instead = NearestQuality(request.Quality, can);
            warnings.Add(
                instead == ImageQuality.Auto
                    ? Unsupported("quality", card)
                    : new ImageWarning(
                        "unsupported_parameter",
                        "quality",
                        $"{card.Id} has no such quality; it was drawn as {instead.ToString().ToLowerInvariant()}."
                    )
            );
            request = request with { Quality = instead };
        }

        if (WithoutStrength(request, can) is { } other)
        {
            request = other;
            warnings.Add(Unsupported("strength", card));
        }

        if (request is EditRequest { InputFidelity: InputFidelity.High } faithful && !can.InputFidelity)
        {
            request = faithful with { InputFidelity = InputFidelity.Low };
            warnings.Add(Unsupported("input_fidelity", card));
        }

        if (request.Style is { } style && !can.Styles.Contains(style, StringComparer.Ordinal))
        {
            request = request with { Style = null };
            warnings.Add(Unsupported("style", card));
        }

        if (request.PartialImages > 0 && !can.PartialImages)
        {
            request = request with { PartialImages = 0 };
            warnings.Add(Unsupported("partial_images", card));
        }

        if (request.Background == ImageBackground.Transparent && !can.Transparency && !KeepsTransparency(request))
        {
            request = request with { Background = ImageBackground.Opaque };
            warnings.Add(new ImageWarning("unsupported_parameter", "background", $"{card.Id} draws no transparency; the image is opaque."));
        }

        if (request.FrameCount is { } frames && (request.Format != ImageFormat.Gif || can.MaxFrames < frames))
        {
            request = request with { FrameCount = null };
            warnings.Add(
                new ImageWarning(
                    "unsupported_parameter",
                    "frame_count",
                    request.Format != ImageFormat.Gif
                        ? "'frame_count' needs 'output_format' gif; a still was drawn."
                        : $"{card.Id} draws no loops of {frames} frames; a still was drawn."
                )
            );
        }

        if (request is { FrameDuration: not null, FrameCount: null })
        {
            request = request with { FrameDuration = null };
            warnings.Add(
                new ImageWarning(
                    "unsupported_parameter",
                    "frame_duration_ms",
                    "'frame_duration_ms' is of a loop's frames; a still was drawn."
                )
            );
        }

        if (request is EditRequest edit && UncontrolledOf(edit) > can.UsedInputImages)
        {
            request = WithFewer(edit, can.UsedInputImages);
            warnings.Add(
                new ImageWarning(
                    "unsupported_parameter",
                    "image",
                    $"{card.Id} uses {can.UsedInputImages} of the {UncontrolledOf(edit)} images; the others were left out."
                )
            );
        }

        if (
            request is EditRequest or VaryRequest
            && request is { Size: null, AspectRatio: null, Resolution: null }
            && ImageRules.SourceOf(request) is { Size: var came }
            && SizeOf(request, can) is var size
            && size != came
        )
        {
            warnings.Add(
                new ImageWarning(
                    "image_reduced",
                    "image",
                    $"The image is {came}; {card.Id} edits images of up to {can.LargestSource}, so it comes back as {size}."
                )
            );
        }

        if (request is EditRequest guided && guided.Images.Index().Any(image => !Knows(guided.RoleOf(image.Index), can)))
        {
            request = guided with { Roles = [.. guided.Roles.Select(role => Knows(role, can) ? role : ImageRole.Reference)] };
            warnings.Add(
                new ImageWarning("unsupported_parameter", "roles", $"{card.Id} does not know what an image is for; all are references.")
            );
        }
        if (ShapeRules.Difference(request, can) is { } difference)
        {
            warnings.Add(
                new ImageWarning(
                    "unsupported_parameter",
                    request.AspectRatio is null ? "resolution" : "aspect_ratio",
                    $"{card.Id} draws {ShapeRules.SizeOf(request, can)}, {difference}."
                )
            );
        }

        request = request with
        {
            BackgroundAsked = request.Background != ImageBackground.Auto,
            SizeAsked = request.Size is not null,
            QualityAsked = request.Quality != ImageQuality.Auto,
            Model = card.Id,
            Size = request.Size ?? ShapeRules.SizeOf(request, can) ?? SizeOf(request, can),
            Quality = request.Quality == ImageQuality.Auto ? can.DefaultQuality : request.Quality,
            Background = request.Background == ImageBackground.Auto ? DefaultBackground(request, can) : request.Background,
        };
        return (request, warnings);
    }

    /// <summary>The request with what one model decided left open again, for another. What the first could not do stays out: it was warned
    /// of.</summary>
    public static ImageRequest Reopen(ImageRequest request) =>
        request with
        {
            Size = request.SizeAsked ? request.Size : null,
            Quality = request.QualityAsked ? request.Quality : ImageQuality.Auto,
            Background = request.BackgroundAsked ? request.Background : ImageBackground.Auto,
        };

    /// <summary>Null where there is nothing to leave out.</summary>
    private static ImageRequest? WithoutStrength(ImageRequest request, ModelCapabilities can) =>
        request switch
        {
            EditRequest { Strength: not null } edit when !can.Strength => edit with { Strength = null },
            VaryRequest { Strength: not null } vary when !can.Strength => vary with { Strength = null },
            _ => null,
        };

    private static int UncontrolledOf(EditRequest edit) => Enumerable.Range(0, edit.Images.Count).Count(index => !edit.IsControl(index));

    /// <summary>Without the images that are too many; what ControlNets are shown stays, under its new number.</summary>
    private static EditRequest WithFewer(EditRequest edit, int most)
    {
        var kept = new List<int>();
        for (var index = 0; index < edit.Images.Count; index++)
        {
            if (edit.IsControl(index) || kept.Count(one => !edit.IsControl(one)) < most)
                kept.Add(index);
        }

        return edit with
        {
            Images = [.. kept.Select(index => edit.Images[index])],
            Roles = edit.Roles.Count == 0 ? [] : [.. kept.Select(edit.RoleOf)],
            Controls = [.. edit.Controls.Select(control => control with { Image = kept.IndexOf(control.Image - 1) + 1 })],
        };
    }

    private static bool Knows(ImageRole role, ModelCapabilities can) => role == ImageRole.Reference || can.Roles.Contains(role);

    /// <summary>The best that there is of what is asked for beyond the model's best; otherwise the model decides.</summary>
    private static ImageQuality NearestQuality(ImageQuality asked, ModelCapabilities can) =>
        asked > ImageQuality.High && can.Qualities.Any(quality => quality < asked)
            ? can.Qualities.Where(quality => quality < asked).Max()
            : ImageQuality.Auto;

    private static ImageSize SizeOf(ImageRequest request, ModelCapabilities can) =>
        request is UpscaleRequest upscale
            ? upscale.Target
            : ImageRules.SourceOf(request)?.Size.FitWithin(can.LargestSource) ?? can.DefaultSize;

    /// <summary>What a mask keeps stays as transparent as it was, whatever the model draws.</summary>
    private static bool KeepsTransparency(ImageRequest request) =>
        request is EditRequest { Mask: not null } && ImageRules.SourceOf(request) is { HasAlpha: true };

    /// <summary>An image stays as opaque or transparent as it came.</summary>
    private static ImageBackground DefaultBackground(ImageRequest request, ModelCapabilities can)
    {
        // What is soft at its edges, as everything drawn is, would be cut out hard in a GIF; whoever wants that asks for it.
        if (request.Format is ImageFormat.Jpeg or ImageFormat.Gif)
            return ImageBackground.Opaque;
        return ImageRules.SourceOf(request) is { } source
            ? source.HasAlpha
                ? ImageBackground.Transparent
                : ImageBackground.Opaque
            : can.DefaultBackground;
    }

    private static ImageWarning Unsupported(string param, ModelCard card) =>
        new("unsupported_parameter", param, $"{card.Id} does not know '{param}'; it was left out.");
}
