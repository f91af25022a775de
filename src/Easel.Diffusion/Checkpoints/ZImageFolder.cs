using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Z-Image as diffusers saves it: a transformer, a Qwen3 language model and FLUX.1's autoencoder.</summary>
internal static class ZImageFolder
{
    public const string ClassName = "ZImageTransformer2DModel";

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, string name, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var text = DiffusersFolder.Part(path, ModelFolderReader.TextEncoderPart, "model", QwenKeys.ToTransformers, problems);
        var files = TransformerFiles.OfFolder(path, name, ZImageKeys.ToDiffusers, problems);
        var vocabulary = ChatTokenizerReader.Read(path, "tokenizer", problems);
        return problems.Count > before ? null : new ZImageReader(files!, text!, problems).Read(vocabulary!);
    }
}
