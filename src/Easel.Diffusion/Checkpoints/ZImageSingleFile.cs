using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Z-Image as a file of its transformer, with or without the other networks; what it lacks is looked for in its
/// neighbourhood.</summary>
internal static class ZImageSingleFile
{
    private static readonly string[] TextPrefixes = ["text_encoders.qwen3_4b.transformer.", "text_encoders.qwen3_4b."];

    private const string TurboScheduler = """{"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 3.0}""";
    private const string BaseScheduler = """{"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 6.0}""";

    /// <summary>The file holds a Z-Image transformer.</summary>
    public static bool Fits(IWeightFile file) => TransformerFile.PrefixOf(file, ZImageKeys.Fits) is not null;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, IWeightFile file, List<ModelFolderProblem> problems)
    {
        var single = new TransformerFile(path, file, TransformerFile.PrefixOf(file, ZImageKeys.Fits)!, problems);
        var text = single.FindText(EncoderKind.Qwen3, TextPrefixes, "cap_embedder.1.weight");
        var autoencoder = single.FindAutoencoder();
        var complete = single.CheckParts(
            "Z-Image",
            (text is null, "its text encoder Qwen3-4B (qwen_3_4b.safetensors or a .gguf)"),
            (autoencoder is null, "FLUX.1's autoencoder (ae.safetensors)")
        );
        if (!complete)
            return null;

        // Nothing in the weights says whether they were distilled; most that people have were.
        var name = Path.GetFileNameWithoutExtension(path);
        var isBase =
            name.Contains("base", StringComparison.OrdinalIgnoreCase) && !name.Contains("turbo", StringComparison.OrdinalIgnoreCase);
        var files = single.Files(ZImageKeys.ToDiffusers, autoencoder!, isBase ? BaseScheduler : TurboScheduler);
        return new ZImageReader(files, text!, problems).Read(StandardQwenVocabulary.Value);
    }
}
