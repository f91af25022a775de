using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>A checkpoint that is one file: denoiser, text encoders and autoencoder under prefixes of their own.</summary>
internal static class SingleFile
{
    private const string DenoiserPrefix = "model.diffusion_model.";
    private static readonly string[] AutoencoderPrefixes = ["first_stage_model.", "vae."];
    private static readonly string[] TextPrefixes =
    [
        "cond_stage_model.transformer.",
        "conditioner.embedders.0.transformer.",
        "cond_stage_model.model.",
    ];
    private const string RefinerTextPrefix = "conditioner.embedders.0.model.";

    public const string Refiner =
        "is the refiner of Stable Diffusion XL, which goes over what another model has drawn and is not supported: take the base model.";

    private const string SecondTextPrefix = "conditioner.embedders.1.model.";

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, List<ModelFolderProblem> problems)
    {
        var name = Path.GetFileName(path);
        if (!WeightFile.TryOpen(path, out var file, out var problem))
        {
            problems.Add(new ModelFolderProblem(name, problem));
            return null;
        }

        using (file)
        {
            if (FluxSingleFile.Fits(file))
                return FluxSingleFile.Read(Path.GetFullPath(path), file, problems);
            if (Flux2SingleFile.Fits(file))
                return Flux2SingleFile.Read(Path.GetFullPath(path), file, problems);
            if (Sd3SingleFile.Fits(file))
                return Sd3SingleFile.Read(Path.GetFullPath(path), file, problems);
            if (QwenImageSingleFile.Fits(file))
                return QwenImageSingleFile.Read(Path.GetFullPath(path), file, problems);
            if (ZImageSingleFile.Fits(file))
                return ZImageSingleFile.Read(Path.GetFullPath(path), file, problems);
            if (Find(path, file, problems) is not { } files)
                return null;
            return new CheckpointReader(files, problems).Read(
                tokenizer: null,
                tokenizer2: null,
                new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero)
            );
        }
    }

    private static CheckpointFiles? Find(string path, IWeightFile file, List<ModelFolderProblem> problems)
    {
        var name = Path.GetFileName(path);
        var text = Array.Find(TextPrefixes, prefix => Has(file, prefix));
        var autoencoder = Array.Find(AutoencoderPrefixes, prefix => Has(file, prefix));
        var second = Has(file, SecondTextPrefix) ? SecondTextPrefix : null;
        if (text is null && Has(file, RefinerTextPrefix))
        {
            problems.Add(new ModelFolderProblem(name, Refiner));
            return null;
        }

        if (Prediction.Unknown(file.Tensors.Keys) is { } unknown)
        {
            problems.Add(new ModelFolderProblem(name, unknown));
            return null;
        }

        var missing = new List<string>();
        if (!Has(file, DenoiserPrefix))
            missing.Add($"a denoiser ({DenoiserPrefix}*)");
        if (text is null)
            missing.Add($"a text encoder ({string.Join(" or ", TextPrefixes.Select(prefix => prefix + "*"))})");
        if (autoencoder is null)
            missing.Add($"an autoencoder ({string.Join(" or ", AutoencoderPrefixes.Select(prefix => prefix + "*"))})");
        if (missing.Count > 0)
        {
            problems.Add(new ModelFolderProblem(name, $"lacks {string.Join(", and ", missing)}: it is no whole checkpoint{Guess(file)}."));
            return null;
        }

        var root = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var config = $"{Path.GetFileNameWithoutExtension(path)}.{EaselConfig.FileName}";
        return new CheckpointFiles(
            path,
            Path.GetFileNameWithoutExtension(path),
            Part(text!, ClipTextKeys.ToTransformers),
            second is null ? null : Part(second, ClipTextKeys.ToTransformers),
            Part(DenoiserPrefix, LdmUNetKeys.ToDiffusers),
            Part(autoencoder!, LdmAutoencoderKeys.ToDiffusers),
            ClipTextKeys.IsOpenClip(KeyRewriter.Under(file.Tensors, second ?? text!)),
            Scheduler: null,
            File.Exists(Path.Combine(root, config)) ? ConfigFile.Read(root, config, problems) : null,
            Prediction.Marked(file)
        );

        PartFile Part(string prefix, Func<IReadOnlyDictionary<string, WeightTensor>, Dictionary<string, WeightTensor>> map) =>
            new(root, name, Config: null, tensors => map(KeyRewriter.Under(tensors, prefix)));
    }

    private static bool Has(IWeightFile file, string prefix) =>
        file.Tensors.Keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>What a file without all three parts most likely is.</summary>
    private static string Guess(IWeightFile file)
    {
        var keys = file.Tensors.Keys;
        return keys.Any(key => key.Contains("lora_", StringComparison.Ordinal) || key.Contains(".lora", StringComparison.Ordinal))
                ? "; it seems to be a LoRA, which belongs into the folder loras"
            : keys.Any(key => key.StartsWith("control_model.", StringComparison.Ordinal))
                ? "; it seems to be a ControlNet, which belongs into the folder controlnets"
            : keys.Any(key => key.Contains("double_blocks.", StringComparison.Ordinal))
                ? "; it seems to be a transformer like FLUX's that is not supported"
            : keys.Any(key => key.Contains("decoder.conv_in.", StringComparison.Ordinal)) ? "; it seems to be an autoencoder alone"
            : file.Tensors.ContainsKey("input_blocks.0.0.weight") ? "; it seems to be a U-Net alone"
            : "";
    }
}
