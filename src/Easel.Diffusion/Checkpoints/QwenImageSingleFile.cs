using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Qwen-Image or one of its edit models as a file of its transformer; its language model, that one's eyes and its autoencoder are
/// looked for in its neighbourhood.</summary>
internal static class QwenImageSingleFile
{
    private const string Scheduler = """
        {"_class_name": "FlowMatchEulerDiscreteScheduler", "use_dynamic_shifting": true, "base_shift": 0.5, "max_shift": 0.9,
         "base_image_seq_len": 256, "max_image_seq_len": 8192, "shift_terminal": 0.02}
        """;

    // A tensor without meaning, by which ComfyUI's files of the version of 2511 are known.
    private const string CleanMark = "__index_timestep_zero__";
    private const string CleanVersion = "2511";

    // What the versions that go by several pictures have in their names.
    private static readonly string[] Several = ["2509", CleanVersion, "plus"];
    private static readonly string[] TextPrefixes = ["text_encoders.qwen25_7b.transformer."];

    /// <summary>The file holds a Qwen-Image transformer.</summary>
    public static bool Fits(IWeightFile file) => TransformerFile.PrefixOf(file, IsTransformer) is not null;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, IWeightFile file, List<ModelFolderProblem> problems)
    {
        var single = new TransformerFile(path, file, TransformerFile.PrefixOf(file, IsTransformer)!, problems);
        var text = single.FindText(EncoderKind.Qwen25, TextPrefixes, "txt_in.weight");
        var edits = Edits(path) || single.Has(CleanMark);
        var vision = edits ? FindVision(single, text) : null;
        var autoencoder = single.FindVideoAutoencoder();
        var complete = single.CheckParts(
            edits ? TransformerFamily.QwenImageEdit.Name : TransformerFamily.QwenImage.Name,
            (text is null, "its text encoder Qwen2.5-VL-7B (qwen_2.5_vl_7b.safetensors or a .gguf)"),
            (edits && vision is null, "the vision encoder of Qwen2.5-VL-7B (part of qwen_2.5_vl_7b.safetensors, or an mmproj .gguf)"),
            (autoencoder is null, "its autoencoder (qwen_image_vae.safetensors)")
        );
        if (!complete)
            return null;
        var edit = edits ? new QwenImageEdit(vision!, Array.Exists(Several, Names) || single.Has(CleanMark), IsClean()) : null;
        var files = single.Files(tensors => tensors, autoencoder!, Scheduler);
        return new QwenImageReader(files, text!, edit, problems).Read(StandardQwenVocabulary.Value);

        bool Names(string piece) => NameOf(path).Contains(piece, StringComparison.OrdinalIgnoreCase);

        bool? IsClean() => Names(CleanVersion) ? true : null;
    }

    /// <summary>Nothing in the weights says what they were trained for.</summary>
    private static bool Edits(string path) => NameOf(path).Contains("edit", StringComparison.OrdinalIgnoreCase);

    /// <summary>In the language model's own file, else in one of its own.</summary>
    private static PartFile? FindVision(TransformerFile single, PartFile? text)
    {
        var own = text is null ? null : text with { Map = QwenVisionKeys.ToTransformers };
        if (own?.Inspect(weights => QwenVisionKeys.Fits([.. weights.Tensors.Keys]) ? weights : null, []) is not null)
            return own;
        return single.Neighbours.Find(QwenVisionKeys.Fits, QwenVisionKeys.ToTransformers);
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    private static bool IsTransformer(Func<string, bool> has) =>
        has("transformer_blocks.0.img_mod.1.weight") && has("txt_norm.weight") && has("img_in.weight");
}
