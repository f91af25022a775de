using System.Collections.Frozen;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>Everything that one endpoint's body may have; whatever else a client sends is refused.</summary>
internal sealed class ParameterTable(IReadOnlyList<Parameter> all, IReadOnlyList<InputParameter> inputs)
{
    public static ParameterTable Generations { get; } =
        new(
            [
                ImageParameters.Prompt,
                ImageParameters.Model,
                ImageParameters.Count,
                ImageParameters.Quality,
                ImageParameters.ResponseFormat,
                ImageParameters.OutputFormat,
                ImageParameters.OutputCompression,
                ImageParameters.FrameCount,
                ImageParameters.FrameDuration,
                ImageParameters.Svg,
                ImageParameters.Background,
                ImageParameters.Size,
                ImageParameters.Moderation,
                ImageParameters.Stream,
                ImageParameters.PartialImages,
                ImageParameters.Style,
                ImageParameters.User,
                ImageParameters.SafetyIdentifier,
                ImageParameters.Complexity,
                ImageParameters.Seed,
                ImageParameters.NegativePrompt,
                ImageParameters.Steps,
                ImageParameters.GuidanceScale,
                ImageParameters.Loras,
                ImageParameters.Scheduler,
                ImageParameters.ClipSkip,
                ImageParameters.AspectRatio,
                ImageParameters.Resolution,
                ImageParameters.Extra,
                ImageParameters.Store,
                ImageParameters.Parent,
                ImageParameters.Strict,
            ],
            []
        );

    public static ParameterTable Edits { get; } =
        new(
            [.. Generations.All, ImageParameters.InputFidelity, ImageParameters.Strength, ImageParameters.Roles, ImageParameters.Controls],
            [ImageParameters.EditedImages, ImageParameters.Mask, ImageParameters.Markup]
        );

    /// <summary>The options of an image in a chat.</summary>
    public static ParameterTable ImageConfig { get; } =
        new([.. Edits.All.Where(parameter => parameter.Name is not ("prompt" or "stream"))], []);

    public static ParameterTable Variations { get; } =
        new(
            [
                ImageParameters.Model,
                ImageParameters.Count,
                ImageParameters.Size,
                ImageParameters.ResponseFormat,
                ImageParameters.User,
                ImageParameters.Quality,
                ImageParameters.OutputFormat,
                ImageParameters.OutputCompression,
                ImageParameters.Background,
                ImageParameters.Style,
                ImageParameters.Seed,
                ImageParameters.Steps,
                ImageParameters.GuidanceScale,
                ImageParameters.Loras,
                ImageParameters.Scheduler,
                ImageParameters.ClipSkip,
                ImageParameters.Strength,
                ImageParameters.AspectRatio,
                ImageParameters.Resolution,
                ImageParameters.Extra,
                ImageParameters.Store,
                ImageParameters.Parent,
                ImageParameters.Strict,
            ],
            [ImageParameters.VariedImage]
        );

    public static ParameterTable Upscales { get; } =
        new(
            [
                ImageParameters.Scale,
                ImageParameters.Model,
                ImageParameters.ResponseFormat,
                ImageParameters.OutputFormat,
                ImageParameters.OutputCompression,
                ImageParameters.Background,
                ImageParameters.User,
                ImageParameters.Store,
                ImageParameters.Parent,
                ImageParameters.Strict,
            ],
            [ImageParameters.UpscaledImage]
        );

    public IReadOnlyList<Parameter> All { get; } = all;

    public IReadOnlyList<InputParameter> Inputs { get; } = inputs;

    /// <summary>In JSON.</summary>
    public FrozenSet<string> JsonNames { get; } =
        all.Select(parameter => parameter.Name).Concat(inputs.Select(input => input.JsonName)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of a form's text fields.</summary>
    public FrozenSet<string> FieldNames { get; } = all.Select(parameter => parameter.Name).ToFrozenSet(StringComparer.Ordinal);
}
