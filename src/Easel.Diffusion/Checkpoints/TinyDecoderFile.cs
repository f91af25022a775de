using Easel.Diffusion.Architectures;
using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Checkpoints;

/// <summary>A tiny autoencoder (TAESD) beside a model: it shows a drawing as it is made in a hundredth of the time.</summary>
internal static class TinyDecoderFile
{
    private const string Piece = "tae";
    private const string Folder = "vae_approx";
    private static readonly string[] Prefixes = ["decoder.layers.", "decoder.", "taesd_decoder.", ""];

    // What people's files of each kind have in their names; latents of one width may be of several.
    private static readonly (string Piece, string Kind)[] Kinds =
    [
        ("xl", "xl"),
        ("sd3", "sd3"),
        ("f2", "flux2"),
        ("flux2", "flux2"),
        ("f1", "flux"),
        ("flux", "flux"),
    ];

    /// <summary>The network, where one of the family's lies near the model; null otherwise.</summary>
    /// <param name="kind">Of latents: <c>xl</c>, <c>sd3</c>, <c>flux</c>, or empty for Stable Diffusion 1 and 2.</param>
    public static CheckpointNetwork? Find(string model, string kind, VaeConfig vae) =>
        new Neighbourhood(model).Find(
            (name, tensors) => string.Equals(KindOf(name), kind, StringComparison.Ordinal) && Fits([.. tensors.Keys]),
            ToLayers,
            MayBeOne
        )
            is { } file
        && file.Inspect(weights => IsUsable(weights, vae) ? weights : null, []) is not null
            ? new CheckpointNetwork(file, TinyDecoder.Build)
            : null;

    /// <summary>A broken file is none: what stands in for a preview need not be there.</summary>
    private static bool IsUsable(NetworkWeights weights, VaeConfig vae)
    {
        if (TinyDecoder.Detect(weights) is not var (channels, scale) || channels != vae.LatentChannels || scale != vae.Scale)
            return false;
        TinyDecoder.Build(weights);
        return weights.IsComplete;
    }

    /// <summary>By its own name or that of its folder.</summary>
    private static bool MayBeOne(string path) =>
        Path.GetFileName(path).Contains(Piece, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Path.GetFileName(Path.GetDirectoryName(path)), Folder, StringComparison.OrdinalIgnoreCase);

    private static string KindOf(string name) =>
        Array.Find(Kinds, kind => Path.GetFileNameWithoutExtension(name).Contains(kind.Piece, StringComparison.OrdinalIgnoreCase)).Kind
        ?? "";

    private static bool Fits(IReadOnlyCollection<string> names) =>
        Array.Exists(
            Prefixes,
            prefix =>
                names.Contains($"{prefix}3.conv.0.weight", StringComparer.Ordinal)
                && names.Contains($"{prefix}3.conv.4.weight", StringComparer.Ordinal)
                // An encoder has a block there.
                && !names.Contains($"{prefix}1.conv.0.weight", StringComparer.Ordinal)
        );

    private static Dictionary<string, WeightTensor> ToLayers(IReadOnlyDictionary<string, WeightTensor> tensors) =>
        KeyRewriter.Under(tensors, Array.Find(Prefixes, prefix => tensors.ContainsKey($"{prefix}3.conv.0.weight")) ?? "");
}
