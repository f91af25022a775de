using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Imaging;

namespace Easel.Cli.Parameters;

/// <summary>A file's recipe and its header, as the parameters that draw it again.</summary>
internal sealed class RecipeValues(ImageProvenance provenance, ImageFileInfo header, string? negativePrompt) : IParameterValues
{
    private readonly ImageRecipe _recipe = provenance.Recipe;

    public string? Text(Parameter parameter)
    {
        if (parameter == ApiParameters.Model)
            return _recipe.Model;
        if (parameter == ApiParameters.Size)
            return header.Size.ToString();
        if (parameter == ApiParameters.Style)
            return provenance.Style;
        if (parameter == ApiParameters.NegativePrompt)
            return negativePrompt ?? provenance.NegativePrompt;
        if (parameter == ApiParameters.Loras)
            return _recipe.Loras.Count == 0 ? null : string.Join(',', _recipe.Loras);

        // A class of diffusers is the model's own; what a request chose has a name of ours.
        if (parameter == ApiParameters.Scheduler)
            return _recipe.Scheduler?.EndsWith("Scheduler", StringComparison.Ordinal) == false ? _recipe.Scheduler : null;
        if (parameter == ApiParameters.Background)
            return header.HasAlpha ? "transparent" : "opaque";
        return parameter == ApiParameters.OutputFormat ? header.Format.ToString().ToLowerInvariant() : null;
    }

    public long? Integer(Parameter parameter)
    {
        if (parameter == ApiParameters.Seed)
            return _recipe.Seed;
        if (parameter == ApiParameters.Steps)
            return _recipe.Steps;
        if (parameter == ApiParameters.ClipSkip)
            return _recipe.ClipSkip;
        return parameter == ApiParameters.OutputCompression ? provenance.Compression : null;
    }

    public double? Number(Parameter parameter) => parameter == ApiParameters.GuidanceScale ? _recipe.GuidanceScale : null;

    public bool? Flag(Parameter parameter) => null;
}
