using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Controls;
using Easel.Diffusion.Loras;
using Easel.Diffusion.Models;
using Easel.Diffusion.Schedulers;

namespace Easel.Diffusion.Pipelines;

/// <summary>A request with everything decided that it left open.</summary>
/// <param name="Seed">Of the first image; image i draws from <see cref="ImageSeed.Next"/> i.</param>
/// <param name="Steps">Of the whole schedule, of which a drawing with a source runs the last <see cref="RunSteps"/>.</param>
/// <param name="GuidanceScale">1 draws without guidance.</param>
/// <param name="Size">What the model draws, in pixels.</param>
/// <param name="Source">Null draws from noise alone.</param>
internal sealed record DrawingPlan(
    string Prompt,
    string NegativePrompt,
    int Count,
    long Seed,
    int Steps,
    float GuidanceScale,
    ImageSize Size,
    int PartialImages,
    DrawingSource? Source
)
{
    /// <summary>A negative prompt works by guidance alone, and a model that is usually drawn without any needs some for it.</summary>
    private const float NegativeGuidance = 2;

    /// <summary>Enough to draw what the small picture had no room for, and too little to draw another one.</summary>
    private const float RefinementStrength = 0.55f;

    /// <summary>What changes the model's weights for this drawing.</summary>
    public IReadOnlyList<LoraSelection> Loras { get; init; } = [];

    /// <summary>What leads the drawing by pictures.</summary>
    public IReadOnlyList<DrawingControl> Controls { get; init; } = [];

    /// <summary>Which frame of a loop this is; null for a still.</summary>
    public LoopFrame? Frame { get; init; }

    /// <summary>What is not done as it was asked for.</summary>
    public IReadOnlyList<ImageWarning> Warnings { get; init; } = [];

    /// <summary>What is kept of the picture: its middle.</summary>
    public required ImageSize Kept { get; init; }

    /// <summary>The picture is drawn small and then refined at this size; null for pictures that are drawn once.</summary>
    public SizeChoice? Refined { get; init; }

    /// <summary>This is the second drawing of such a picture, which runs a share of the schedule.</summary>
    public float? Refinement { get; init; }

    /// <summary>The pictures to go by, of any sizes.</summary>
    public IReadOnlyList<InputImage> References { get; init; } = [];

    /// <summary>Of what is given back before it is cut.</summary>
    public ImageSize LastSize => Refined?.Drawn ?? Size;

    /// <summary>The second drawing of a picture that is refined.</summary>
    public DrawingPlan ToRefine(SizeChoice large) =>
        this with
        {
            Size = large.Drawn,
            Kept = large.Kept,
            Refinement = RefinementStrength,
            PartialImages = 0,
        };

    /// <summary>What takes the steps.</summary>
    public required SchedulerConfig Scheduler { get; init; }

    /// <summary>As the request named it; null for the model's own.</summary>
    public string? SchedulerName { get; init; }

    /// <summary>The layer of CLIP's text encoder, counted from the last, which is 1; null takes the model's own.</summary>
    public int? ClipSkip { get; init; }

    /// <summary>The model is asked without the prompt too; one that is told the scale is not.</summary>
    public bool Guided => !EmbedsGuidance && (GuidesFromPrompt ? GuidanceScale > 1 : GuidanceScale != 1);

    /// <summary>How far from the response without the prompt, of which the one with the prompt is 1.</summary>
    public float GuidanceFactor => GuidesFromPrompt ? GuidanceScale + 1 : GuidanceScale;

    /// <summary>The scale counts from the response with the prompt, not from the one without.</summary>
    public bool GuidesFromPrompt { get; init; }

    /// <summary>The model is told the scale.</summary>
    public bool EmbedsGuidance { get; init; }

    public int RunSteps => Refinement is { } share ? DrawingSource.StepsOf(Steps, share) : Source?.StepsOf(Steps) ?? Steps;

    /// <summary>0-based, in the schedule.</summary>
    public int FirstStep => Steps - RunSteps;

    /// <summary>Null, and every reason, when this model cannot draw the request.</summary>
    public static (DrawingPlan? Plan, IReadOnlyList<ImageError> Errors) Make(ImageRequest request, ModelFolder folder, Func<long> drawSeed)
    {
        var errors = new List<ImageError>();
        var can = folder.Card.Capabilities;
        var defaults = folder.Easel.For(request.Quality == ImageQuality.Auto ? can.DefaultQuality : request.Quality);
        var steps = request.Steps ?? defaults.Steps;
        var words = request as PromptedRequest;
        var guidance = request.GuidanceScale ?? defaults.GuidanceScale;
        if (request.GuidanceScale is null && guidance == 1 && !string.IsNullOrWhiteSpace(words?.NegativePrompt))
            guidance = NegativeGuidance;
        if (request.Count < 1 || request.Count > can.MaxCount)
            errors.Add(OutOfRange("n", request.Count, 1, can.MaxCount));
        if (steps < 1 || steps > can.MaxSteps)
            errors.Add(OutOfRange("steps", steps, 1, can.MaxSteps));
        if (request.PartialImages is < 0 or > PreviewPlan.MostPerImage)
            errors.Add(OutOfRange("partial_images", request.PartialImages, 0, PreviewPlan.MostPerImage));
        if (!float.IsFinite(guidance) || guidance < 0)
            errors.Add(Invalid("guidance_scale", "invalid_value", "'guidance_scale' must be a number of 0 or more."));
        var source = ReadSource(request, folder, errors);
        var (controls, controlWarnings) = ReadControls(request, folder, errors);
        var (prompt, loras, loraWarnings) = ReadLoras(words?.Prompt ?? "", request.Loras, folder, errors);
        var scheduler = request.Scheduler is { } named ? folder.Schedulers.Find(named) : folder.Scheduler;
        if (scheduler is null)
            errors.Add(Invalid("scheduler", "invalid_value", $"{folder.Card.Id} has no scheduler '{request.Scheduler}'."));
        if (request.ClipSkip is { } skip && (skip < 1 || skip > can.MaxClipSkip))
            errors.Add(OutOfRange("clip_skip", skip, 1, can.MaxClipSkip));
        if (errors.Count > 0)
            return (null, errors);

        var (small, refined) = SizesOf(request, folder, source);
        var references = folder.Denoiser.MostReferences > 0 && request is EditRequest edit ? edit.Images : [];

        // A model that sees the picture begins with noise, unless it is told which part to draw or how much of it to change.
        var begins = references.Count == 0 || request is EditRequest { Mask: not null } or EditRequest { Strength: not null };
        var plan = new DrawingPlan(
            prompt,
            can.NegativePrompt ? words?.NegativePrompt ?? "" : "",
            request.Count,
            request.Seed ?? drawSeed(),
            steps,
            // Without words there is nothing to guide towards.
            can.GuidanceScale && words is not null
                ? guidance
                : 1,
            small.Drawn,
            request.PartialImages,
            begins ? source : null
        )
        {
            References = references,
            Scheduler = scheduler!,
            SchedulerName = request.Scheduler,
            EmbedsGuidance = folder.Denoiser.EmbedsGuidance,
            GuidesFromPrompt = folder.Denoiser.GuidesFromPrompt,
            ClipSkip = request.ClipSkip,
            Frame = request.Frame,
            Loras = loras,
            Controls = controls,
            Kept = small.Kept,
            Refined = refined,
            Warnings =
            [
                .. loraWarnings.Select(warning => new ImageWarning("lora_partly_unused", "loras", warning)),
                .. controlWarnings.Select(warning => new ImageWarning("control_partly_unused", "controls", warning)),
                .. (refined ?? small).Remark(folder.Card.Id, folder.FreeSizes?.Step ?? 1) is var (code, message)
                    ? [new ImageWarning(code, "size", message)]
                    : Array.Empty<ImageWarning>(),
            ],
        };
        return (plan, []);
    }

    /// <summary>What is drawn, and what it is refined to, if at all. Where no size was asked for, a native one is.</summary>
    private static (SizeChoice Drawn, SizeChoice? Refined) SizesOf(ImageRequest request, ModelFolder folder, DrawingSource? source)
    {
        if (source is not null)
            return (SizeChoice.Whole(source.Image.Size), null);
        if (request is EditRequest { IsLed: true, Images: [var shape, ..] })
            return (SizeChoice.Whole(shape.Size), null);
        var wanted = request.Size ?? folder.Card.Capabilities.DefaultSize;
        if (folder.FreeSizes is not { } free || request.Size is null)
            return (SizeChoice.Whole(NearestSize(folder.Easel.Sizes, wanted)), null);
        if (request.Quality == ImageQuality.High && !folder.Denoiser.Inpaints && free.ChooseRefined(wanted) is var (small, large))
            return (small, large);
        return (free.Choose(wanted), null);
    }

    /// <summary>The size of nearest shape and, among those, of nearest area; ratios are compared by their logarithm.</summary>
    internal static ImageSize NearestSize(IReadOnlyList<ImageSize> sizes, ImageSize wanted)
    {
        var nearest = sizes[0];
        var least = (Shape: double.PositiveInfinity, Area: double.PositiveInfinity);
        foreach (var size in sizes)
        {
            var shape = Math.Abs(Math.Log((double)size.Width * wanted.Height / ((double)size.Height * wanted.Width)));
            var area = Math.Abs(Math.Log((double)size.Pixels / wanted.Pixels));
            if ((shape, area).CompareTo(least) >= 0)
                continue;
            nearest = size;
            least = (shape, area);
        }

        return nearest;
    }

    /// <summary>The prompt without the LoRAs that it names, and those; what is wrong with them goes on the list.</summary>
    private static (string Prompt, IReadOnlyList<LoraSelection> Loras, IReadOnlyList<string> Warnings) ReadLoras(
        string prompt,
        IReadOnlyList<LoraChoice> asked,
        ModelFolder folder,
        List<ImageError> errors
    )
    {
        if (folder.Loras is null)
            return (prompt, [], []);
        var (rest, named) = LoraPrompt.Extract(prompt);
        var loras = LoraSelection.Sum([.. asked.Select(lora => new LoraSelection(lora.Name, lora.Weight)), .. named]);
        var problems = new List<string>();
        using var stack = LoraStack.Open(loras, folder, problems);
        errors.AddRange(problems.Select(problem => Invalid(asked.Count > 0 ? "loras" : "prompt", "lora_unusable", problem)));
        return (rest, loras, stack?.Warnings ?? []);
    }

    private static (IReadOnlyList<DrawingControl> Controls, IReadOnlyList<string> Warnings) ReadControls(
        ImageRequest request,
        ModelFolder folder,
        List<ImageError> errors
    )
    {
        var (problems, warnings) = (new List<string>(), new List<string>());
        var controls = DrawingControl.Read(request, folder.Controls, folder.Card.Id, problems, warnings);
        errors.AddRange(problems.Select(problem => Invalid("controls", "control_unusable", problem)));
        return (controls, warnings);
    }

    /// <summary>What the request starts from; null for text to image, and where it cannot be used, which goes on the list.</summary>
    private static DrawingSource? ReadSource(ImageRequest request, ModelFolder folder, List<ImageError> errors)
    {
        var (image, mask) = request switch
        {
            EditRequest edit => (edit.Images.Count > 0 ? edit.Images[0] : null, edit.Mask),
            VaryRequest vary => (vary.Image, null),
            _ => (null, (InputImage?)null),
        };
        if (request is GenerateRequest)
            return null;

        var before = errors.Count;
        if (request is EditRequest ? !folder.Card.Capabilities.Edits : !folder.Card.Capabilities.Variations)
        {
            errors.Add(
                Invalid(
                    null,
                    "unsupported_operation",
                    $"{folder.Card.Id} does not {(request is EditRequest ? "edit images" : "make variations of images")}."
                )
            );
        }

        var strength = folder.Easel.Strength.For(request);
        if (!(strength is >= 0 and <= 1))
            errors.Add(Invalid("strength", "invalid_value", $"'strength' is {strength}; it must be between 0 and 1."));
        if (image is null)
        {
            errors.Add(Invalid("image", "missing_required_parameter", "'image' is missing."));
        }
        else if (!folder.Easel.Sizes.Contains(image.Size))
        {
            errors.Add(
                Invalid(
                    "image",
                    "invalid_value",
                    $"'image' is {image.Size}; {folder.Card.Id} starts from images of {string.Join(" or ", folder.Easel.Sizes)}."
                )
            );
        }

        if (image is not null && mask is not null && mask.Size != image.Size)
        {
            errors.Add(Invalid("mask", "invalid_mask", $"'mask' is {mask.Size} and the image {image.Size}; they must have the same size."));
        }

        return errors.Count > before || request is EditRequest { IsLed: true } ? null : new DrawingSource(image!, mask, strength);
    }

    private static ImageError OutOfRange(string param, int value, int least, int most) =>
        Invalid(param, "integer_out_of_range", $"'{param}' is {value}; it must be between {least} and {most}.");

    private static ImageError Invalid(string? param, string code, string message) =>
        new(ImageErrorKind.InvalidRequest, code, param, message);
}
