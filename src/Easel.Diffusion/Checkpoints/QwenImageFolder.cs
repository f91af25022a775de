using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Qwen-Image as diffusers saves it: a transformer, a Qwen2.5-VL language model and its own autoencoder.</summary>
internal static class QwenImageFolder
{
    public const string ClassName = "QwenImageTransformer2DModel";

    // Of this network's pipelines, the one that goes by a text alone.
    private const string Pipeline = "QwenImagePipeline";

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, string name, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var text = DiffusersFolder.Part(path, ModelFolderReader.TextEncoderPart, "model", QwenKeys.ToTransformers, problems);
        var files = TransformerFiles.OfFolder(path, name, tensors => tensors, problems, WanAutoencoderKeys.ToDiffusers);
        var vocabulary = ChatTokenizerReader.Read(path, "tokenizer", problems);
        var index = ConfigFile.Read(path, ModelFolderReader.IndexFile, problems);
        if (index?.Text("_class_name", Pipeline) is { } pipeline && !string.Equals(pipeline, Pipeline, StringComparison.Ordinal))
            index.Report(
                "_class_name",
                $"is '{pipeline}': a Qwen-Image whose text encoder looks at pictures too, which is not supported; {Pipeline} is."
            );
        return problems.Count > before ? null : new QwenImageReader(files!, text!, problems).Read(vocabulary!);
    }
}
