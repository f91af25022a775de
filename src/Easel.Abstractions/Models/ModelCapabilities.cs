using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Models;

/// <summary>What a request to a model may ask for; outside of it the request is refused or answered with a warning.</summary>
public sealed record ModelCapabilities
{
    public int MaxPromptLength { get; init; } = 32_000;

    public int MaxCount { get; init; } = 10;

    public ImageSize DefaultSize { get; init; } = new(1024, 1024);

    /// <summary>Which sizes a request may name.</summary>
    public SizeRule Sizes { get; init; } = SizeRule.Default;

    /// <summary>The shapes that the model draws, where it draws only some; an image of another shape is cut or framed from the
    /// nearest.</summary>
    public IReadOnlyList<AspectRatio> AspectRatios { get; init; } = [];

    /// <summary>The model's own names for its resolutions, such as <c>1K</c> and <c>2K</c>; empty where it has none.</summary>
    public IReadOnlyList<string> Resolutions { get; init; } = [];

    /// <summary>The qualities that differ for the model; any other draws as the nearest of them.</summary>
    public IReadOnlyList<ImageQuality> Qualities { get; init; } = [ImageQuality.Low, ImageQuality.Medium, ImageQuality.High];

    /// <summary>The file formats that a response may have.</summary>
    public IReadOnlyList<ImageFormat> Formats { get; init; } = [ImageFormat.Png, ImageFormat.Jpeg, ImageFormat.WebP, ImageFormat.Gif];

    /// <summary>The most frames of a loop (<see cref="ImageRequest.FrameCount"/>); 1 for a model that draws stills alone.</summary>
    public int MaxFrames { get; init; } = 1;

    /// <summary>The model draws a real alpha channel.</summary>
    public bool Transparency { get; init; }

    /// <summary>What <see cref="ImageBackground.Auto"/> means; never auto itself.</summary>
    public ImageBackground DefaultBackground { get; init; } = ImageBackground.Opaque;

    /// <summary>What <see cref="ImageQuality.Auto"/> means; auto itself where a service decides.</summary>
    public ImageQuality DefaultQuality { get; init; } = ImageQuality.Medium;

    /// <summary>The styles that a request may name; empty when the model has no choice of styles.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>Previews during the denoising.</summary>
    public bool PartialImages { get; init; }

    public bool NegativePrompt { get; init; }

    public bool GuidanceScale { get; init; }

    /// <summary>Draws the same image for the same seed.</summary>
    public bool Seed { get; init; } = true;

    /// <summary>Takes a number of denoising steps, 1 to <see cref="MaxSteps"/>.</summary>
    public bool Steps { get; init; } = true;

    public int MaxSteps { get; init; } = 150;

    /// <summary>Takes ControlNets, which lead an edit by some of its images.</summary>
    public bool Controls { get; init; }

    /// <summary>Takes LoRAs.</summary>
    public bool Loras { get; init; }

    /// <summary>The schedulers that a request may name; empty when the model has no choice of schedulers.</summary>
    public IReadOnlyList<SchedulerOption> Schedulers { get; init; } = [];

    /// <summary>The largest <see cref="ImageRequest.ClipSkip"/>; 0 when the model knows none.</summary>
    public int MaxClipSkip { get; init; }

    /// <summary>Draws <see cref="EditRequest"/>s.</summary>
    public bool Edits { get; init; }

    /// <summary>Edits under a mask too.</summary>
    public bool Masks { get; init; } = true;

    /// <summary>Takes a denoising strength with edits and variations.</summary>
    public bool Strength { get; init; } = true;

    /// <summary>Knows how closely an edit should keep to its image.</summary>
    public bool InputFidelity { get; init; } = true;

    /// <summary>Draws <see cref="VaryRequest"/>s.</summary>
    public bool Variations { get; init; }

    /// <summary>
    /// The sizes in which the model starts from an image, in pixels: edits and variations are brought to one of them and back.
    /// Empty for a model that takes images as they come.
    /// </summary>
    public IReadOnlyList<ImageSize> NativeSizes { get; init; } = [];

    /// <summary>
    /// Masked edits come in the image's own resolution instead of a native size, and the model sees to it that what it adds joins
    /// what stands around it.
    /// </summary>
    public bool ComposesEdits { get; init; }

    /// <summary>The largest image that keeps its size in an edit or a variation: one that is drawn at a native size, or composed, may be
    /// larger than those of <see cref="Sizes"/>.</summary>
    public ImageSize LargestSource => NativeSizes.Count > 0 ? new ImageSize(UpscaleRequest.MaxSide, UpscaleRequest.MaxSide) : Sizes.Max;

    /// <summary>Images of an edit that the model uses; a request may bring more, which are left out with a warning.</summary>
    public int UsedInputImages { get; init; } = 1;

    /// <summary>What images of an edit may be for, besides being references; empty for a model that knows no difference.</summary>
    public IReadOnlyList<ImageRole> Roles { get; init; } = [];

    /// <summary>Parameters that this model has and few others.</summary>
    public IReadOnlyList<ExtraParameter> Extra { get; init; } = [];

    /// <summary>Passes on whatever <c>extra</c> holds, and leaves it to the service to judge.</summary>
    public bool AnyExtra { get; init; }

    /// <summary>The parameters that the model honours beyond prompt, size and number, in the API's spelling (snake case), for people and
    /// programs that choose one.</summary>
    public IEnumerable<string> HonouredParameters()
    {
        if (Seed)
            yield return "seed";
        if (Steps)
            yield return "steps";
        if (GuidanceScale)
            yield return "guidance_scale";
        if (NegativePrompt)
            yield return "negative_prompt";
        if (Qualities.Count > 1)
            yield return "quality";
        if (Styles.Count > 0)
            yield return "style";
        if (Transparency)
            yield return "background";
        if (MaxFrames > 1)
            yield return "frame_count";
        if (PartialImages)
            yield return "partial_images";
        if (Edits && Masks)
            yield return "mask";
        if (Edits && InputFidelity)
            yield return "input_fidelity";
        if ((Edits || Variations) && Strength)
            yield return "strength";
        if (Loras)
            yield return "loras";
        if (Controls)
            yield return "controls";
        if (Schedulers.Count > 0)
            yield return "scheduler";
        if (MaxClipSkip > 0)
            yield return "clip_skip";
        foreach (var extra in Extra)
            yield return $"extra.{extra.Name}";
    }
}
