using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Architectures.Keys;

/// <summary>An autoencoder's weights as single files name them (CompVis), or as older diffusers did, under diffusers' present
/// names.</summary>
internal static class LdmAutoencoderKeys
{
    private static readonly (string From, string To)[] Parts =
    [
        ("encoder.quant_conv.", "quant_conv."),
        ("decoder.post_quant_conv.", "post_quant_conv."),
        (".mid.block_1.", ".mid_block.resnets.0."),
        (".mid.block_2.", ".mid_block.resnets.1."),
        (".mid.attn_1.norm.", ".mid_block.attentions.0.group_norm."),
        (".mid.attn_1.q.", ".mid_block.attentions.0.to_q."),
        (".mid.attn_1.k.", ".mid_block.attentions.0.to_k."),
        (".mid.attn_1.v.", ".mid_block.attentions.0.to_v."),
        (".mid.attn_1.proj_out.", ".mid_block.attentions.0.to_out.0."),
        (".attentions.0.query.", ".attentions.0.to_q."),
        (".attentions.0.key.", ".attentions.0.to_k."),
        (".attentions.0.value.", ".attentions.0.to_v."),
        (".attentions.0.proj_attn.", ".attentions.0.to_out.0."),
        (".nin_shortcut.", ".conv_shortcut."),
        (".norm_out.", ".conv_norm_out."),
        (".downsample.conv.", ".downsamplers.0.conv."),
        (".upsample.conv.", ".upsamplers.0.conv."),
        (".block.", ".resnets."),
    ];

    public static Dictionary<string, WeightTensor> ToDiffusers(IReadOnlyDictionary<string, WeightTensor> tensors)
    {
        var levels = 0;
        while (tensors.ContainsKey($"decoder.up.{levels}.block.0.conv1.weight"))
            levels++;
        var found = new Dictionary<string, WeightTensor>(StringComparer.Ordinal);
        foreach (var (name, tensor) in tensors)
        {
            var renamed = Level(KeyRewriter.Pieces(name, Parts), levels);

            // Attention of 1x1 convolutions is that of linear layers.
            var attends = renamed.Contains(".attentions.0.to_", StringComparison.Ordinal);
            found[renamed] = attends && tensor.Shape is [var outputs, var inputs, 1, 1] ? tensor.Reshape(outputs, inputs) : tensor;
        }

        return found;
    }

    /// <summary>CompVis counts both halves from the finest level, diffusers each half in the order of the computation.</summary>
    private static string Level(string name, int levels)
    {
        const string Up = "decoder.up.";
        const string Down = "encoder.down.";
        if (name.StartsWith(Down, StringComparison.Ordinal))
            return string.Concat("encoder.down_blocks.", name.AsSpan(Down.Length));
        if (!name.StartsWith(Up, StringComparison.Ordinal))
            return name;
        var end = name.IndexOf('.', Up.Length);
        return end > 0 && int.TryParse(name.AsSpan(Up.Length, end - Up.Length), out var level)
            ? $"decoder.up_blocks.{levels - 1 - level}{name[end..]}"
            : name;
    }
}
