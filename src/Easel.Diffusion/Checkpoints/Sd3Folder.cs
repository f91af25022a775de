using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Stable Diffusion 3 and 3.5 as diffusers saves them: a transformer, two CLIP encoders, T5 or not, and an autoencoder of 16
/// channels.</summary>
internal static class Sd3Folder
{
    public const string ClassName = "SD3Transformer2DModel";

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, string name, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var clip = DiffusersFolder.Part(path, ModelFolderReader.TextEncoderPart, "model", ClipTextKeys.ToTransformers, problems);
        var clip2 = DiffusersFolder.Part(path, ModelFolderReader.TextEncoder2Part, "model", ClipTextKeys.ToTransformers, problems);
        var hasT5 = Directory.Exists(Path.Combine(path, ModelFolderReader.TextEncoder3Part));
        var t5 = hasT5 ? DiffusersFolder.Part(path, ModelFolderReader.TextEncoder3Part, "model", T5Keys.ToTransformers, problems) : null;
        var files = TransformerFiles.OfFolder(path, name, MmditKeys.ToDiffusers, problems);
        var tokenizer = ClipTokenizerReader.Read(path, problems);
        var tokenizer2 = ClipTokenizerReader.Read(path, problems, "tokenizer_2");
        var t5Tokenizer = hasT5 ? T5TokenizerReader.Read(path, "tokenizer_3", Sd3Prompts.T5Length, problems) : null;
        return problems.Count > before
            ? null
            : new Sd3Reader(files!, clip!, clip2!, t5, problems).Read(tokenizer!, tokenizer2!, t5Tokenizer);
    }
}
