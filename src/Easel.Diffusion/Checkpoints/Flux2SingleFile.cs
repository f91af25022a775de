using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>FLUX.2 klein as a file of its transformer; its language model and its autoencoder are looked for in its
/// neighbourhood.</summary>
internal static class Flux2SingleFile
{
    private const string Scheduler = """{"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 3.0, "use_dynamic_shifting": true}""";
    private static readonly string[] TextPrefixes = ["text_encoders.qwen3_4b.transformer.", "text_encoders.qwen3_8b.transformer."];

    /// <summary>The file holds a FLUX.2 transformer in Black Forest Labs' names.</summary>
    public static bool Fits(IWeightFile file) => TransformerFile.PrefixOf(file, Flux2Keys.Fits) is not null;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, IWeightFile file, List<ModelFolderProblem> problems)
    {
        var single = new TransformerFile(path, file, TransformerFile.PrefixOf(file, Flux2Keys.Fits)!, problems);
        var layers = Flux2Reader.LayersOf(single.Easel).Length;
        var projection = single.Has("txt_in.weight") ? "txt_in.weight" : "context_embedder.weight";
        var text = single.FindText(EncoderKind.Qwen3, TextPrefixes, projection, layers);
        var autoencoder = single.FindAutoencoder("flux2");
        var complete = single.CheckParts(
            "FLUX.2",
            (text is null, "its text encoder Qwen3 (qwen_3_4b.safetensors for klein 4B, qwen_3_8b.safetensors for 9B, or a .gguf)"),
            (autoencoder is null, "its autoencoder (flux2-vae.safetensors)")
        );
        if (!complete)
            return null;

        // Nothing in the weights says whether they were distilled.
        var distilled = !Path.GetFileNameWithoutExtension(path).Contains("base", StringComparison.OrdinalIgnoreCase);
        return new Flux2Reader(single.Files(Flux2Keys.ToDiffusers, autoencoder!, Scheduler), text!, distilled, problems).Read(
            StandardQwenVocabulary.Value
        );
    }
}
