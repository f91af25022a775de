using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

/// <summary>What draws an image again, beside its seed; what a model does not report is left out.</summary>
[SnakeCase]
internal abstract record RecipeSchema
{
    [Description("Denoising steps that ran.")]
    public int? Steps { get; init; }

    [Description("Classifier-free guidance.")]
    public double? GuidanceScale { get; init; }

    [Description("Of an image that was drawn from another.")]
    public double? Strength { get; init; }

    [Description("As diffusers knows it.")]
    public string? Scheduler { get; init; }

    [Description("The images were drawn for an equal request before.")]
    public bool? Cached { get; init; }
}
