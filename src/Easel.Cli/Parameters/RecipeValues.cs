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
        if (parameter == WireParameters.Model) return _recipe.Model;
        if (parameter == WireParameters.Size) return header.Size.ToString();
        if (parameter == WireParameters.Style) return provenance.Style;
        if (parameter == WireParameters.NegativePrompt) return negativePrompt ?? provenance.NegativePrompt;
        if (parameter == WireParameters.Background) return header.HasAlpha ? "transparent" : "opaque";
        return parameter == WireParameters.OutputFormat ? header.Format.ToString().ToLowerInvariant() : null;
    }

    public long? Integer(Parameter parameter)
    {
        if (parameter == WireParameters.Seed) return _recipe.Seed;
        if (parameter == WireParameters.Steps) return _recipe.Steps;
        return parameter == WireParameters.OutputCompression ? provenance.Compression : null;
    }

    public double? Number(Parameter parameter) => parameter == WireParameters.GuidanceScale ? _recipe.GuidanceScale : null;

    public bool? Flag(Parameter parameter) => null;
}
