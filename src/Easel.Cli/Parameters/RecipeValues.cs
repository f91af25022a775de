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
        return parameter == ApiParameters.OutputCompression ? provenance.Compression : null;
    }

    public double? Number(Parameter parameter) => parameter == ApiParameters.GuidanceScale ? _recipe.GuidanceScale : null;

    public bool? Flag(Parameter parameter) => null;
}
