using System.Globalization;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>The weights of Qwen-Image's autoencoder as its authors name them (Wan, which numbers layers through) under diffusers'
/// names.</summary>
internal static class WanAutoencoderKeys
{
    // Three blocks of a level, and what doubles after them.
    private const int LayersOfLevel = 4;
    private const string Up = "decoder.upsamples.";

    private static readonly (string From, string To)[] Heads =
    [
        ("conv1.", "quant_conv."),
        ("conv2.", "post_quant_conv."),
        ("encoder.conv1.", "encoder.conv_in."),
        ("decoder.conv1.", "decoder.conv_in."),
    ];

    private static readonly (string From, string To)[] Parts =
    [
        (".downsamples.", ".down_blocks."),
        (".middle.0.", ".mid_block.resnets.0."),
        (".middle.1.", ".mid_block.attentions.0."),
        (".middle.2.", ".mid_block.resnets.1."),
        (".head.0.", ".norm_out."),
        (".head.2.", ".conv_out."),
        (".residual.0.", ".norm1."),
        (".residual.2.", ".conv1."),
        (".residual.3.", ".norm2."),
        (".residual.6.", ".conv2."),
        (".shortcut.", ".conv_shortcut."),
    ];

    /// <summary>The file holds such an autoencoder, in either layout.</summary>
    public static bool Fits(IReadOnlyCollection<string> names) =>
        names.Contains("decoder.middle.0.residual.0.gamma", StringComparer.Ordinal)
        || names.Contains("decoder.mid_block.resnets.0.norm1.gamma", StringComparer.Ordinal);

    public static Dictionary<string, WeightTensor> ToDiffusers(IReadOnlyDictionary<string, WeightTensor> tensors) =>
        tensors.ToDictionary(
            tensor => KeyRewriter.Pieces(Level(KeyRewriter.Start(tensor.Key, Heads) ?? tensor.Key), Parts),
            tensor => tensor.Value,
            StringComparer.Ordinal
        );

    private static string Level(string name)
    {
        if (!name.StartsWith(Up, StringComparison.Ordinal))
            return name;
        var end = name.IndexOf('.', Up.Length);
        if (
            end < 0
            || !int.TryParse(name.AsSpan(Up.Length, end - Up.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var layer)
        )
            return name;
        var (level, at) = (layer / LayersOfLevel, layer % LayersOfLevel);
        return at == LayersOfLevel - 1
            ? $"decoder.up_blocks.{level}.upsamplers.0{name[end..]}"
            : $"decoder.up_blocks.{level}.resnets.{at}{name[end..]}";
    }
}
