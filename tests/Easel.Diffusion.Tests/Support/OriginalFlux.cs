namespace Easel.Diffusion.Tests.Support;

/// <summary>A FLUX.1 transformer by formula, in Black Forest Labs' names: matrices that diffusers keeps apart lie in one, and the last
/// modulation has its halves the other way round.</summary>
internal static class OriginalFlux
{
    private static readonly (string From, string To)[] Renamed =
    [
        ("single_transformer_blocks.", "single_blocks."),
        ("transformer_blocks.", "double_blocks."),
        ("x_embedder.", "img_in."),
        ("context_embedder.", "txt_in."),
        ("time_text_embed.timestep_embedder.", "time_in."),
        ("time_text_embed.guidance_embedder.", "guidance_in."),
        ("time_text_embed.text_embedder.", "vector_in."),
        ("linear_1.", "in_layer."),
        ("linear_2.", "out_layer."),
        ("norm1_context.linear.", "txt_mod.lin."),
        ("norm1.linear.", "img_mod.lin."),
        (".norm.linear.", ".modulation.lin."),
        ("attn.norm_added_q.weight", "txt_attn.norm.query_norm.scale"),
        ("attn.norm_added_k.weight", "txt_attn.norm.key_norm.scale"),
        ("attn.to_out.0.", "img_attn.proj."),
        ("attn.to_add_out.", "txt_attn.proj."),
        ("ff_context.net.0.proj.", "txt_mlp.0."),
        ("ff_context.net.2.", "txt_mlp.2."),
        ("ff.net.0.proj.", "img_mlp.0."),
        ("ff.net.2.", "img_mlp.2."),
        ("norm_out.linear.", "final_layer.adaLN_modulation.1."),
    ];

    // In the order in which they lie in one.
    private static readonly string[] Joined = ["to_q", "to_k", "to_v", "add_q_proj", "add_k_proj", "add_v_proj", "proj_mlp"];

    public static IEnumerable<(string Name, long[] Shape, float[] Values)> Of(IEnumerable<(string Name, long[] Shape)> tensors) =>
        tensors
            .Select(tensor =>
                (Name: tensor.Name["transformer/".Length..], tensor.Shape, Values: FormulaWeights.Weight(tensor.Name, tensor.Shape))
            )
            .OrderBy(tensor => Array.FindIndex(Joined, part => tensor.Name.Contains($".{part}.", StringComparison.Ordinal)))
            .GroupBy(tensor => NameOf(tensor.Name), StringComparer.Ordinal)
            .Select(same =>
            {
                var values = same.SelectMany(tensor => tensor.Values).ToArray();
                if (same.Key.StartsWith("final_layer.adaLN", StringComparison.Ordinal))
                    values = [.. values[(values.Length / 2)..], .. values[..(values.Length / 2)]];
                long[] shape = [same.Sum(tensor => tensor.Shape[0]), .. same.First().Shape.Skip(1)];
                return (same.Key, shape, values);
            });

    private static string NameOf(string name)
    {
        if (name.StartsWith("proj_out.", StringComparison.Ordinal))
            return name.Replace("proj_out.", "final_layer.linear.", StringComparison.Ordinal);
        var single = name.StartsWith("single_", StringComparison.Ordinal);
        var member = name[(name.LastIndexOf('.') + 1)..];
        if (Array.Find(Joined, part => name.Contains($".{part}.", StringComparison.Ordinal)) is { } joined)
        {
            var block = string.Join('.', name.Split('.')[..2])
                .Replace("single_transformer_blocks", "single_blocks", StringComparison.Ordinal);
            block = block.Replace("transformer_blocks", "double_blocks", StringComparison.Ordinal);
            return single ? $"{block}.linear1.{member}" : $"{block}.{(joined[0] == 'a' ? "txt" : "img")}_attn.qkv.{member}";
        }

        if (single && name.Contains("proj_out", StringComparison.Ordinal))
            name = name.Replace("proj_out", "linear2", StringComparison.Ordinal);
        foreach (var (part, scale) in (ReadOnlySpan<(string, string)>)[("norm_q", "query_norm"), ("norm_k", "key_norm")])
            name = name.Replace($"attn.{part}.weight", $"{(single ? "" : "img_attn.")}norm.{scale}.scale", StringComparison.Ordinal);
        foreach (var (from, to) in Renamed)
            name = name.Replace(from, to, StringComparison.Ordinal);
        return name;
    }
}
