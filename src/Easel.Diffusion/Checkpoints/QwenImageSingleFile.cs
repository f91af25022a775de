using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Qwen-Image as a file of its transformer; its language model and its autoencoder are looked for in its
/// neighbourhood.</summary>
internal static class QwenImageSingleFile
{
    private const string Scheduler = """
        {"_class_name": "FlowMatchEulerDiscreteScheduler", "use_dynamic_shifting": true, "base_shift": 0.5, "max_shift": 0.9,
         "base_image_seq_len": 256, "max_image_seq_len": 8192, "shift_terminal": 0.02}
        """;
    private static readonly string[] TextPrefixes = ["text_encoders.qwen25_7b.transformer."];

    /// <summary>The file holds a Qwen-Image transformer.</summary>
    public static bool Fits(IWeightFile file) => TransformerFile.PrefixOf(file, IsTransformer) is not null;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, IWeightFile file, List<ModelFolderProblem> problems)
    {
        // Nothing in the weights says what they were trained for.
        if (Path.GetFileNameWithoutExtension(path).Contains("edit", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(
                new ModelFolderProblem(
                    Path.GetFileName(path),
                    "is by its name Qwen-Image-Edit, whose text encoder looks at pictures too, which is not supported; Qwen-Image is."
                )
            );
            return null;
        }

        var single = new TransformerFile(path, file, TransformerFile.PrefixOf(file, IsTransformer)!, problems);
        var text = single.FindText(EncoderKind.Qwen25, TextPrefixes, "txt_in.weight");
        var autoencoder = single.FindVideoAutoencoder();
        var complete = single.CheckParts(
            TransformerFamily.QwenImage.Name,
            (text is null, "its text encoder Qwen2.5-VL-7B (qwen_2.5_vl_7b.safetensors or a .gguf)"),
            (autoencoder is null, "its autoencoder (qwen_image_vae.safetensors)")
        );
        return complete
            ? new QwenImageReader(single.Files(tensors => tensors, autoencoder!, Scheduler), text!, problems).Read(
                StandardQwenVocabulary.Value
            )
            : null;
    }

    private static bool IsTransformer(Func<string, bool> has) =>
        has("transformer_blocks.0.img_mod.1.weight") && has("txt_norm.weight") && has("img_in.weight");
}
