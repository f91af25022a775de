using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>FLUX.1 as diffusers saves it: a transformer, CLIP and T5, and an autoencoder of 16 channels.</summary>
internal static class FluxFolder
{
    public const string ClassName = "FluxTransformer2DModel";

    private const int LongestLength = 512;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, string name, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var clip = DiffusersFolder.Part(path, ModelFolderReader.TextEncoderPart, "model", ClipTextKeys.ToTransformers, problems);
        var t5 = DiffusersFolder.Part(path, ModelFolderReader.TextEncoder2Part, "model", T5Keys.ToTransformers, problems);
        var files = TransformerFiles.OfFolder(path, name, FluxKeys.ToDiffusers, problems);
        var tokenizer = ClipTokenizerReader.Read(path, problems);
        var t5Tokenizer = T5TokenizerReader.Read(path, "tokenizer_2", LongestLength, problems);
        return problems.Count > before ? null : new FluxReader(files!, clip!, t5!, problems).Read(tokenizer!, t5Tokenizer!);
    }
}
