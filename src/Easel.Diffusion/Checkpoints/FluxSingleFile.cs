using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>FLUX.1 as a file of its transformer, with or without the other networks; what it lacks is looked for in its
/// neighbourhood.</summary>
internal static class FluxSingleFile
{
    // What T5 read when the models were made.
    private const int DevLength = 512;
    private const int SchnellLength = 256;
    private const int LongestLength = 4096;
    private static readonly string[] ClipPrefixes = ["text_encoders.clip_l.transformer."];
    private static readonly string[] T5Prefixes = ["text_encoders.t5xxl.transformer."];

    private static readonly EncoderKind Clip = EncoderKind.ClipL with
    {
        Map = tensors => ClipTextKeys.ToTransformers(Without(tensors, "text_model.")),
    };

    private const string SchnellScheduler = """
        {"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 1.0}
        """;

    private const string DevScheduler = """
        {"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 3.0, "use_dynamic_shifting": true, "base_shift": 0.5, "max_shift": 1.15,
         "base_image_seq_len": 256, "max_image_seq_len": 4096}
        """;

    /// <summary>The file holds a FLUX.1 transformer in Black Forest Labs' names.</summary>
    public static bool Fits(IWeightFile file) => TransformerFile.PrefixOf(file, IsFlux) is not null;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, IWeightFile file, List<ModelFolderProblem> problems)
    {
        var single = new TransformerFile(path, file, TransformerFile.PrefixOf(file, IsFlux)!, problems);
        var clip = single.FindText(Clip, ClipPrefixes, "vector_in.in_layer.weight");
        var t5 = single.FindText(EncoderKind.T5, T5Prefixes, "txt_in.weight");
        var autoencoder = single.FindAutoencoder();
        var dev = single.Has("guidance_in.in_layer.weight");
        var standard = dev ? DevLength : SchnellLength;
        var length = single.Easel?.Integer("prompt_length", standard, least: 2, most: LongestLength) ?? standard;
        var tokenizer = single.Neighbours.FindTokenizer(length);
        var complete = single.CheckParts(
            "FLUX.1",
            (clip is null, "CLIP-L (clip_l.safetensors)"),
            (t5 is null, "T5 (t5xxl_fp16.safetensors or a .gguf)"),
            (autoencoder is null, "the autoencoder (ae.safetensors)"),
            (tokenizer is null, "T5's tokenizer (spiece.model)")
        );
        if (!complete)
            return null;
        var files = single.Files(FluxKeys.ToDiffusers, autoencoder!, dev ? DevScheduler : SchnellScheduler);
        return new FluxReader(files, clip!, t5!, problems).Read(StandardClipVocabulary.PaddedWithEnd(), tokenizer!);
    }

    private static bool IsFlux(Func<string, bool> has) =>
        has("double_blocks.0.img_attn.norm.query_norm.scale") && has("single_blocks.0.linear1.weight") && has("vector_in.in_layer.weight");

    /// <summary>What a text encoder's file holds beside it.</summary>
    private static Dictionary<string, WeightTensor> Without(IReadOnlyDictionary<string, WeightTensor> tensors, string kept) =>
        tensors
            .Where(tensor => tensor.Key.StartsWith(kept, StringComparison.Ordinal))
            .ToDictionary(tensor => tensor.Key, tensor => tensor.Value, StringComparer.Ordinal);
}
