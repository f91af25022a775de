using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>FLUX.2 klein as diffusers saves it: a transformer, a Qwen3 language model and its own autoencoder.</summary>
internal static class Flux2Folder
{
    public const string ClassName = "Flux2Transformer2DModel";

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, string name, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var text = DiffusersFolder.Part(path, ModelFolderReader.TextEncoderPart, "model", QwenKeys.ToTransformers, problems);
        var files = TransformerFiles.OfFolder(path, name, Flux2Keys.ToDiffusers, problems);
        var vocabulary = ChatTokenizerReader.Read(path, "tokenizer", problems);
        var index = ConfigFile.Read(path, ModelFolderReader.IndexFile, problems);
        return problems.Count > before
            ? null
            : new Flux2Reader(files!, text!, index!.Flag("is_distilled", false), problems).Read(vocabulary!);
    }
}
