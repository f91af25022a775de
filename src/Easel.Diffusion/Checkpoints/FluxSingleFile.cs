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
    private const string ClipPrefix = "text_encoders.clip_l.transformer.";
    private const string T5Prefix = "text_encoders.t5xxl.transformer.";
    private const string AutoencoderPrefix = "vae.";
    private static readonly string[] Prefixes = ["model.diffusion_model.", "diffusion_model.", ""];

    private const string SchnellScheduler = """
        {"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 1.0}
        """;

    private const string DevScheduler = """
        {"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 3.0, "use_dynamic_shifting": true, "base_shift": 0.5, "max_shift": 1.15,
         "base_image_seq_len": 256, "max_image_seq_len": 4096}
        """;

    /// <summary>The file holds a FLUX.1 transformer in Black Forest Labs' names.</summary>
    public static bool Fits(IWeightFile file) => PrefixOf(file) is not null;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, IWeightFile file, List<ModelFolderProblem> problems)
    {
        var prefix = PrefixOf(file)!;
        var neighbours = new Neighbourhood(path);
        var clip =
            Own(path, file, ClipPrefix, ClipTextKeys.ToTransformers)
            ?? neighbours.Find(IsClip, tensors => ClipTextKeys.ToTransformers(Without(tensors, "text_model.")));
        var t5 = Own(path, file, T5Prefix, T5Keys.ToTransformers) ?? neighbours.Find(names => T5Keys.IsT5(names), T5Keys.ToTransformers);
        var autoencoder =
            Own(path, file, AutoencoderPrefix, LdmAutoencoderKeys.ToDiffusers)
            ?? neighbours.Find(IsAutoencoder, LdmAutoencoderKeys.ToDiffusers);
        var root = Path.GetDirectoryName(path)!;
        var dev = file.Tensors.ContainsKey($"{prefix}guidance_in.in_layer.weight");
        var easelFile = $"{Path.GetFileNameWithoutExtension(path)}.{EaselConfig.FileName}";
        var easel = File.Exists(Path.Combine(root, easelFile)) ? ConfigFile.Read(root, easelFile, problems) : null;
        var standard = dev ? DevLength : SchnellLength;
        var length = easel?.Integer("prompt_length", standard, least: 2, most: LongestLength) ?? standard;
        var tokenizer = neighbours.FindTokenizer(length);
        List<string> missing =
        [
            .. clip is null ? ["CLIP-L (clip_l.safetensors)"] : Array.Empty<string>(),
            .. t5 is null ? ["T5 (t5xxl_fp16.safetensors or a .gguf)"] : Array.Empty<string>(),
            .. autoencoder is null ? ["the autoencoder (ae.safetensors)"] : Array.Empty<string>(),
            .. tokenizer is null ? ["T5's tokenizer (spiece.model)"] : Array.Empty<string>(),
        ];
        var name = Path.GetFileName(path);
        if (missing.Count > 0)
        {
            problems.Add(
                new ModelFolderProblem(
                    name,
                    $"is the transformer of FLUX.1, which needs {string.Join(", ", missing)}: put them beside it, or into {string.Join(", ", Neighbourhood.Folders)} of the models folder."
                )
            );
            return null;
        }

        var files = new FluxFiles(
            path,
            Path.GetFileNameWithoutExtension(path),
            clip!,
            t5!,
            new PartFile(root, name, Config: null, tensors => FluxKeys.ToDiffusers(KeyRewriter.Under(tensors, prefix))),
            autoencoder!,
            ConfigFile.Parse("scheduler_config.json", dev ? DevScheduler : SchnellScheduler, problems),
            easel
        );
        var created = new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero);
        return new FluxReader(files, problems).Read(StandardClipVocabulary.PaddedWithEnd(), tokenizer!, created);
    }

    private static string? PrefixOf(IWeightFile file) =>
        Array.Find(
            Prefixes,
            prefix =>
                file.Tensors.ContainsKey($"{prefix}double_blocks.0.img_attn.norm.query_norm.scale")
                && file.Tensors.ContainsKey($"{prefix}single_blocks.0.linear1.weight")
                && file.Tensors.ContainsKey($"{prefix}vector_in.in_layer.weight")
        );

    private static PartFile? Own(
        string path,
        IWeightFile file,
        string prefix,
        Func<IReadOnlyDictionary<string, WeightTensor>, IReadOnlyDictionary<string, WeightTensor>> map
    ) =>
        file.Tensors.Keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal))
            ? new PartFile(
                Path.GetDirectoryName(path)!,
                Path.GetFileName(path),
                Config: null,
                tensors => map(KeyRewriter.Under(tensors, prefix))
            )
            : null;

    private static bool IsClip(IReadOnlyCollection<string> names) =>
        names.Contains("text_model.embeddings.token_embedding.weight", StringComparer.Ordinal)
            && !names.Contains("text_projection.weight", StringComparer.Ordinal)
        || names.Contains("text_model.encoder.layers.11.layer_norm1.weight", StringComparer.Ordinal)
            && !names.Contains("text_model.encoder.layers.12.layer_norm1.weight", StringComparer.Ordinal);

    private static bool IsAutoencoder(IReadOnlyCollection<string> names) =>
        names.Contains("decoder.conv_in.weight", StringComparer.Ordinal)
        && !names.Contains("post_quant_conv.weight", StringComparer.Ordinal);

    /// <summary>What a text encoder's file holds beside it.</summary>
    private static Dictionary<string, WeightTensor> Without(IReadOnlyDictionary<string, WeightTensor> tensors, string kept) =>
        tensors
            .Where(tensor => tensor.Key.StartsWith(kept, StringComparison.Ordinal))
            .ToDictionary(tensor => tensor.Key, tensor => tensor.Value, StringComparer.Ordinal);
}
