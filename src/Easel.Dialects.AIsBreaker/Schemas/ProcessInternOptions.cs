using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

[Description("Ours; what is not known is left out with a warning.")]
internal sealed record ProcessInternOptions
{
    [Description("How much work an image is worth.")]
    [AllowedValues("auto", "low", "medium", "high")]
    public string? Quality { get; init; }

    [Description("`transparent` gives a real alpha channel in PNG, and is on or off in GIF.")]
    [AllowedValues("auto", "transparent", "opaque")]
    public string? Background { get; init; }

    [Description("One of the model's styles.")]
    public string? Style { get; init; }

    [Description("How much the server's policy, if it has one, refuses.")]
    [AllowedValues("auto", "low")]
    public string? Moderation { get; init; }

    [Description("Same request, same seed, same machine: same image.")]
    [Range(0, 4294967295)]
    public int? Seed { get; init; }

    [Description("Denoising steps.")]
    [Range(1, 150)]
    public int? Steps { get; init; }

    [Description("How closely to follow the prompt.")]
    [Range(0, 30)]
    public double? GuidanceScale { get; init; }

    [Description("How far to go from the image.")]
    [Range(0, 1)]
    public double? Strength { get; init; }

    [Description("How closely an edit without a mask keeps to its image.")]
    [AllowedValues("low", "high")]
    public string? InputFidelity { get; init; }

    [Description("Previews of each image in a stream; 2 by default, where the model draws them.")]
    [Range(0, 3)]
    public int? PartialImages { get; init; }

    [Description("Refuse the request where its answer would only warn.")]
    [DefaultValue(false)]
    public bool? Strict { get; init; }
}
