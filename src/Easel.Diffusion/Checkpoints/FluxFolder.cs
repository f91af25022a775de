using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>FLUX.1 as diffusers saves it: a transformer, CLIP and T5, and an autoencoder of 16 channels.</summary>
internal static class FluxFolder
{
    public const string ClassName = "FluxTransformer2DModel";

    private const string TokenizerFile = "tokenizer_2/spiece.model";
    private const int StandardLength = 512;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, string name, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var clip = DiffusersFolder.Part(path, ModelFolderReader.TextEncoderPart, "model", ClipTextKeys.ToTransformers, problems);
        var t5 = DiffusersFolder.Part(path, ModelFolderReader.TextEncoder2Part, "model", T5Keys.ToTransformers, problems);
        var files = TransformerFiles.OfFolder(path, name, FluxKeys.ToDiffusers, problems);
        var tokenizer = ClipTokenizerReader.Read(path, problems);
        var t5Tokenizer = ReadTokenizer(path, problems);
        return problems.Count > before ? null : new FluxReader(files!, clip!, t5!, problems).Read(tokenizer!, t5Tokenizer!);
    }

    private static T5Tokenizer? ReadTokenizer(string path, List<ModelFolderProblem> problems)
    {
        var config = ConfigFile.Read(path, "tokenizer_2/tokenizer_config.json", problems);
        var length = config?.Integer("model_max_length", StandardLength, least: 2, most: 4096) ?? StandardLength;
        try
        {
            using var model = File.OpenRead(Path.Combine(path, TokenizerFile));
            if (T5Tokenizer.Read(model, length) is { } tokenizer)
                return tokenizer;
            problems.Add(new ModelFolderProblem(TokenizerFile, "is no SentencePiece model."));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new ModelFolderProblem(TokenizerFile, "is missing."));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(new ModelFolderProblem(TokenizerFile, "cannot be read."));
        }

        return null;
    }
}
