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
        var config = JsonNode.Parse(scheduler)!;
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
