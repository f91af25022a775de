using System.Text.Json;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Writes the models of Golden/flux2.json as diffusers saves them, or as people keep single files.</summary>
internal static class FormulaFlux2
{
    private const string Settings = """ "sizes": [[32, 32]], "prompt_length": 24, "text_layers": [1, 2, 3] """;

    // Matrices that lie in one, in their order.
    private static readonly string[] Joined = ["to_q", "to_k", "to_v", "add_q_proj", "add_k_proj", "add_v_proj"];

    private static readonly (string From, string To)[] Renamed =
    [
        ("x_embedder.", "img_in."),
        ("context_embedder.", "txt_in."),
        ("time_guidance_embed.timestep_embedder.linear_1.", "time_in.in_layer."),
        ("time_guidance_embed.timestep_embedder.linear_2.", "time_in.out_layer."),
        ("_modulation_img.linear.", "_modulation_img.lin."),
        ("_modulation_txt.linear.", "_modulation_txt.lin."),
        ("_stream_modulation.linear.", "_stream_modulation.lin."),
        ("norm_out.linear.", "final_layer.adaLN_modulation.1."),
        ("proj_out.", "final_layer.linear."),
        (".attn.to_qkv_mlp_proj.", ".linear1."),
        (".attn.to_out.0.", ".img_attn.proj."),
        (".attn.to_out.", ".linear2."),
        (".attn.to_add_out.", ".txt_attn.proj."),
        (".ff.linear_in.", ".img_mlp.0."),
        (".ff.linear_out.", ".img_mlp.2."),
        (".ff_context.linear_in.", ".txt_mlp.0."),
        (".ff_context.linear_out.", ".txt_mlp.2."),
        (".attn.norm_added_q.weight", ".txt_attn.norm.query_norm.scale"),
        (".attn.norm_added_k.weight", ".txt_attn.norm.key_norm.scale"),
    ];

    public static JsonElement Golden(string name) =>
        Support.Golden.Read("flux2.json").EnumerateArray().Single(entry => entry.GetProperty("name").GetString() == name);

    public static string Write(TemporaryFolder folder, JsonElement golden)
    {
        var distilled = golden.GetProperty("cases")[0].GetProperty("guidance").GetDouble() == 1 ? "true" : "false";
        FormulaCheckpoint.SaveParts(folder, golden, WeightType.Float32);
        FormulaCheckpoint.WriteFile(folder, "easel.json", $"{{{Settings}}}");
        FormulaCheckpoint.WriteFile(
            folder,
            "model_index.json",
            $$"""{"_class_name": "Flux2KleinPipeline", "is_distilled": {{distilled}}}"""
        );
        FormulaCheckpoint.WriteFile(folder, "text_encoder/config.json", """{"rope_parameters": {"rope_theta": 1000000}}""");
        FormulaCheckpoint.WriteFile(
            folder,
            "transformer/config.json",
            """{"_class_name": "Flux2Transformer2DModel", "axes_dims_rope": [8, 8, 8, 8], "rope_theta": 2000}"""
        );
        FormulaCheckpoint.WriteFile(folder, "vae/config.json", """{"batch_norm_eps": 0.0001}""");
        FormulaCheckpoint.WriteFile(
            folder,
            "scheduler/scheduler_config.json",
            """{"_class_name": "FlowMatchEulerDiscreteScheduler", "num_train_timesteps": 1000, "shift": 3.0, "use_dynamic_shifting": true}"""
        );
        FormulaZImage.WriteTokenizer(folder, "tokenizer");
        return folder.Root;
    }

    public static string WriteOriginal(TemporaryFolder folder, JsonElement golden)
    {
        var parts = FormulaWeights.Shapes(golden.GetProperty("tensors")).ToLookup(tensor => tensor.Name.Split('/')[0]);
        Directory.CreateDirectory(folder.At("text_encoders"));
        Directory.CreateDirectory(folder.At("vae"));
        FormulaWeights.Save(folder.At("text_encoders", "qwen_3_4b.safetensors"), parts["text_encoder"], skip: "text_encoder/".Length);
        FormulaWeights.Save(folder.At("vae", "flux2-vae.safetensors"), parts["vae"], skip: "vae/".Length);
        FormulaWeights.Save(folder.At("klein.safetensors"), Original(parts["transformer"]));
        FormulaCheckpoint.WriteFile(folder, "klein.easel.json", $$"""{{{Settings}}, "axes_dims_rope": [8, 8, 8, 8]}""");
        return folder.At("klein.safetensors");
    }

    private static IEnumerable<(string Name, long[] Shape, float[] Values)> Original(IEnumerable<(string Name, long[] Shape)> tensors) =>
        tensors
            .OrderBy(tensor => Array.FindIndex(Joined, part => tensor.Name.Contains($".{part}.", StringComparison.Ordinal)))
            .GroupBy(tensor => NameOf(tensor.Name["transformer/".Length..]), StringComparer.Ordinal)
            .Select(same =>
            {
                float[] values = [.. same.SelectMany(tensor => FormulaWeights.Weight(tensor.Name, tensor.Shape))];
                if (same.Key.StartsWith("final_layer.adaLN", StringComparison.Ordinal))
                    values = [.. values[(values.Length / 2)..], .. values[..(values.Length / 2)]];
                return (same.Key, (long[])[same.Sum(tensor => tensor.Shape[0]), .. same.First().Shape.Skip(1)], values);
            });

    private static string NameOf(string name)
    {
        var single = name.StartsWith("single_transformer_blocks.", StringComparison.Ordinal);
        if (Array.Find(Joined, part => name.Contains($".{part}.", StringComparison.Ordinal)) is { } joined)
            name = name.Replace($".attn.{joined}.", joined[0] == 'a' ? ".txt_attn.qkv." : ".img_attn.qkv.", StringComparison.Ordinal);
        foreach (var (from, to) in Renamed)
            name = name.Replace(from, to, StringComparison.Ordinal);
        foreach (var (letter, word) in (ReadOnlySpan<(string, string)>)[("q", "query"), ("k", "key")])
            name = name.Replace(
                $".attn.norm_{letter}.weight",
                $"{(single ? "" : ".img_attn")}.norm.{word}_norm.scale",
                StringComparison.Ordinal
            );
        return name.Replace("single_transformer_blocks.", "single_blocks.", StringComparison.Ordinal)
            .Replace("transformer_blocks.", "double_blocks.", StringComparison.Ordinal);
    }
}
