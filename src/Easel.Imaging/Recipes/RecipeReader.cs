using Easel.Abstractions.Pixels;

namespace Easel.Imaging.Recipes;

/// <summary>Reads how a picture was drawn from what the program that drew it wrote into its file.</summary>
public static class RecipeReader
{
    /// <summary>Who wrote it (<c>easel</c>, <c>a1111</c>, <c>comfyui</c>) and what; null when the file tells nothing that can be understood.
    /// It may be of any kind, damaged or cut short. Of other programs only PNG files are read.</summary>
    public static (string Source, ImageProvenance Provenance)? Read(ReadOnlySpan<byte> file)
    {
        if (ProvenanceReader.Read(file) is { } ours)
            return ("easel", ours);
        var texts = PngTexts.Of(file);
        if (texts.GetValueOrDefault("parameters") is { } parameters && ParametersText.Read(parameters) is { } a1111)
            return ("a1111", a1111);
        return texts.GetValueOrDefault("prompt") is { } graph && ComfyGraph.Read(graph) is { } comfy ? ("comfyui", comfy) : null;
    }
}
