using System.Text.Json.Nodes;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Checkpoints;

/// <summary>What a single file's model predicts, where its shapes cannot tell.</summary>
internal static class Prediction
{
    // Stability AI's model metadata specification.
    private const string MetadataKey = "modelspec.prediction_type";

    // In the U-Nets of Stable Diffusion 2 this bias is spread wider where velocity was learnt; ComfyUI and others tell them apart by it.
    private const string DecidingBias = "up_blocks.3.attentions.2.transformer_blocks.0.norm1.bias";
    private const double VelocitySpread = 0.09;

    // Tensors without meaning, by which trainers and ComfyUI's files say the same, and that noise covers everything at the start.
    private const string VelocityMark = "v_pred";
    private const string ZeroSignalMark = "ztsnr";
    private const string ZeroSignalKey = "easel.zero_terminal_snr";
    private static readonly string[] UnknownMarks = ["edm_mean", "edm_vpred.sigma_max"];

    // Euler's steps begin with a ratio of noise to signal, which is infinite there; these do not.
    private const string FromNoise = """
        {"_class_name": "DDIMScheduler", "beta_schedule": "scaled_linear", "beta_start": 0.00085, "beta_end": 0.012,
         "steps_offset": 1, "set_alpha_to_one": false, "clip_sample": false, "timestep_spacing": "trailing",
         "rescale_betas_zero_snr": true}
        """;

    /// <summary>What is wrong with a file by the marks in it; null for nothing.</summary>
    public static string? Unknown(IEnumerable<string> names) =>
        names.FirstOrDefault(name => UnknownMarks.Contains(name, StringComparer.Ordinal)) is { } mark
            ? $"was trained on another scale of noise ('{mark}', as Playground 2.5 and CosXL), which is not supported."
            : null;

    /// <summary>What a file says of itself, by its metadata or by marks among its tensors.</summary>
    public static IReadOnlyDictionary<string, string> Marked(Weights.IWeightFile file)
    {
        if (!file.Tensors.ContainsKey(VelocityMark))
            return file.Metadata;
        var said = new Dictionary<string, string>(file.Metadata, StringComparer.Ordinal) { [MetadataKey] = "v_prediction" };
        if (file.Tensors.ContainsKey(ZeroSignalMark))
            said[ZeroSignalKey] = "true";
        return said;
    }

    /// <summary>A U-Net of the second generation was trained on velocity.</summary>
    public static bool IsVelocity(PartFile denoiser, IReadOnlyDictionary<string, string> metadata, List<ModelFolderProblem> problems)
    {
        if (Said(metadata) is { } said)
            return string.Equals(said, "v_prediction", StringComparison.Ordinal);
        if (denoiser.Open(problems) is not var (files, weights))
            return false;
        using (files)
        {
            if (!weights.Has(DecidingBias))
                return false;
            var bias = weights.Tensors[DecidingBias].ToArray();
            var mean = bias.Average();
            return Math.Sqrt(bias.Average(value => (value - mean) * (value - mean))) > VelocitySpread;
        }
    }

    /// <summary>The scheduler's config with the prediction that the file says it was trained for.</summary>
    public static string Amend(string scheduler, IReadOnlyDictionary<string, string> metadata)
    {
        if (Said(metadata) is not { } said)
            return scheduler;
        var config = JsonNode.Parse(metadata.ContainsKey(ZeroSignalKey) ? FromNoise : scheduler)!;
        config["prediction_type"] = said;
        return config.ToJsonString();
    }

    private static string? Said(IReadOnlyDictionary<string, string> metadata) =>
        metadata.GetValueOrDefault(MetadataKey) switch
        {
            "v" or "v_prediction" => "v_prediction",
            "epsilon" => "epsilon",
            _ => null,
        };
}
