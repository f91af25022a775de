using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Qwen-Image and its edit models as diffusers saves them: a transformer, a Qwen2.5-VL language model and its own
/// autoencoder.</summary>
internal static class QwenImageFolder
{
    public const string ClassName = "QwenImageTransformer2DModel";

    private const string Pipeline = "QwenImagePipeline";
    private const string EditPipeline = "QwenImageEditPipeline";
    private const string SeveralPipeline = "QwenImageEditPlusPipeline";

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, string name, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var text = DiffusersFolder.Part(path, ModelFolderReader.TextEncoderPart, "model", QwenKeys.ToTransformers, problems);
        var files = TransformerFiles.OfFolder(path, name, tensors => tensors, problems, WanAutoencoderKeys.ToDiffusers);
        var vocabulary = ChatTokenizerReader.Read(path, "tokenizer", problems);
        if (problems.Count > before)
            return null;

        var pipeline = files!.Pipeline;
        var several = string.Equals(pipeline, SeveralPipeline, StringComparison.Ordinal);
        var edits = several || string.Equals(pipeline, EditPipeline, StringComparison.Ordinal);
        if (!edits && pipeline.Length > 0 && !string.Equals(pipeline, Pipeline, StringComparison.Ordinal))
        {
            problems.Add(
                new ModelFolderProblem(
                    ModelFolderReader.IndexFile,
                    $"is a '{pipeline}', which is not supported; {Pipeline}, {EditPipeline} and {SeveralPipeline} are."
                )
            );
            return null;
        }

        var vision = text! with { Map = QwenVisionKeys.ToTransformers };
        return new QwenImageReader(files, text!, edits ? new QwenImageEdit(vision, several) : null, problems).Read(vocabulary!);
    }
}
