using System.Text.Json;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Writes the models of Golden/sd3.json as diffusers saves them, or as one file in Stability AI's names.</summary>
internal static class FormulaSd3
{
    // Matrices that lie in one, in their order.
    private static readonly string[] Joined = ["to_q", "to_k", "to_v", "add_q_proj", "add_k_proj", "add_v_proj"];

    private static readonly (string From, string To)[] Renamed =
    [
        ("pos_embed.pos_embed", "pos_embed"),
        ("pos_embed.proj.", "x_embedder.proj."),
        ("time_text_embed.timestep_embedder.linear_1.", "t_embedder.mlp.0."),
        ("time_text_embed.timestep_embedder.linear_2.", "t_embedder.mlp.2."),
        ("time_text_embed.text_embedder.linear_1.", "y_embedder.mlp.0."),
        ("time_text_embed.text_embedder.linear_2.", "y_embedder.mlp.2."),
        ("norm_out.linear.", "final_layer.adaLN_modulation.1."),
        ("transformer_blocks.", "joint_blocks."),
        (".norm1_context.linear.", ".context_block.adaLN_modulation.1."),
        (".norm1.linear.", ".x_block.adaLN_modulation.1."),
        (".attn.norm_added_q.", ".context_block.attn.ln_q."),
        (".attn.norm_added_k.", ".context_block.attn.ln_k."),
        (".attn.norm_q.", ".x_block.attn.ln_q."),
        (".attn.norm_k.", ".x_block.attn.ln_k."),
        (".attn2.norm_q.", ".x_block.attn2.ln_q."),
        (".attn2.norm_k.", ".x_block.attn2.ln_k."),
        (".attn.to_out.0.", ".x_block.attn.proj."),
        (".attn2.to_out.0.", ".x_block.attn2.proj."),
        (".attn.to_add_out.", ".context_block.attn.proj."),
        (".ff.net.0.proj.", ".x_block.mlp.fc1."),
        (".ff.net.2.", ".x_block.mlp.fc2."),
        (".ff_context.net.0.proj.", ".context_block.mlp.fc1."),
        (".ff_context.net.2.", ".context_block.mlp.fc2."),
    ];

    public static JsonElement Golden(string name) =>
        Support.Golden.Read("sd3.json").EnumerateArray().Single(entry => entry.GetProperty("name").GetString() == name);

    public static string Write(TemporaryFolder folder, JsonElement golden)
    {
        FormulaCheckpoint.SaveParts(folder, golden, WeightType.Float32);
        FormulaCheckpoint.WriteFile(folder, "easel.json", """{"sizes": [[32, 32]]}""");
        FormulaCheckpoint.WriteFile(folder, "model_index.json", """{"_class_name": "StableDiffusion3Pipeline"}""");
        FormulaCheckpoint.WriteFile(folder, "text_encoder/config.json", """{"num_attention_heads": 1, "hidden_act": "quick_gelu"}""");
        FormulaCheckpoint.WriteFile(folder, "text_encoder_2/config.json", """{"num_attention_heads": 1, "hidden_act": "gelu"}""");
        FormulaCheckpoint.WriteFile(
            folder,
            "transformer/config.json",
            """{"_class_name": "SD3Transformer2DModel", "attention_head_dim": 32, "num_attention_heads": 2}"""
        );
        FormulaCheckpoint.WriteFile(folder, "vae/config.json", """{"scaling_factor": 1.5305, "shift_factor": 0.0609}""");
        FormulaCheckpoint.WriteFile(
            folder,
            "scheduler/scheduler_config.json",
            """{"_class_name": "FlowMatchEulerDiscreteScheduler", "num_train_timesteps": 1000, "shift": 3.0}"""
        );
        FormulaCheckpoint.WriteTokenizer(folder, "tokenizer", "<|endoftext|>");
        FormulaCheckpoint.WriteTokenizer(folder, "tokenizer_2", "!");
        if (!golden.GetProperty("t5").GetBoolean())
            return folder.Root;
        FormulaCheckpoint.WriteFile(folder, "text_encoder_3/config.json", "{}");
        FormulaCheckpoint.WriteFile(folder, "tokenizer_3/tokenizer_config.json", """{"model_max_length": 12}""");
        File.WriteAllBytes(folder.At("tokenizer_3", "spiece.model"), Support.Golden.Bytes("t5.model"));
        return folder.Root;
    }

    /// <summary>One file with all parts but T5's tokenizer, which lies beside it.</summary>
    public static string WriteOriginal(TemporaryFolder folder, JsonElement golden)
    {
        var parts = FormulaWeights.Shapes(golden.GetProperty("tensors")).ToLookup(tensor => tensor.Name.Split('/')[0]);
        (string Part, string Prefix)[] others =
        [
            ("text_encoder", "text_encoders.clip_l.transformer."),
            ("text_encoder_2", "text_encoders.clip_g.transformer."),
            ("text_encoder_3", "text_encoders.t5xxl.transformer."),
            ("vae", "first_stage_model."),
        ];
        var rest = others.SelectMany(other =>
            parts[other.Part]
                .Select(tensor =>
                    (other.Prefix + tensor.Name[(other.Part.Length + 1)..], tensor.Shape, FormulaWeights.Weight(tensor.Name, tensor.Shape))
                )
        );
        FormulaWeights.Save(folder.At("sd3.safetensors"), Transformer(parts["transformer"]).Concat(rest));
        File.WriteAllBytes(folder.At("spiece.model"), Support.Golden.Bytes("t5.model"));
        FormulaCheckpoint.WriteFile(folder, "sd3.easel.json", """{"sizes": [[32, 32]], "attention_head_dim": 32, "prompt_length": 12}""");
        return folder.At("sd3.safetensors");
    }

    private static IEnumerable<(string Name, long[] Shape, float[] Values)> Transformer(IEnumerable<(string Name, long[] Shape)> tensors) =>
        tensors
            .OrderBy(tensor => Array.FindIndex(Joined, part => tensor.Name.Contains($".{part}.", StringComparison.Ordinal)))
            .GroupBy(tensor => "model.diffusion_model." + NameOf(tensor.Name["transformer/".Length..]), StringComparer.Ordinal)
            .Select(same =>
            {
                float[] values = [.. same.SelectMany(tensor => FormulaWeights.Weight(tensor.Name, tensor.Shape))];
                long[] shape = [same.Sum(tensor => tensor.Shape[0]), .. same.First().Shape.Skip(1)];

                // Modulations of two numbers have them the other way round.
                var width = shape.Length == 2 ? shape[1] : shape[0] / 2;
                if (
                    same.Key.Contains("adaLN_modulation", StringComparison.Ordinal)
                    && shape[0] == 2 * width
                    && (shape.Length == 2 || shape[0] == 128)
                )
                    values = [.. values[(values.Length / 2)..], .. values[..(values.Length / 2)]];
                return (same.Key, shape, values);
            });

    private static string NameOf(string name)
    {
        var member = name[(name.LastIndexOf('.') + 1)..];
        var block = string.Join('.', name.Split('.')[..Math.Min(2, name.Split('.').Length)])
            .Replace("transformer_blocks", "joint_blocks", StringComparison.Ordinal);
        if (Array.Find(Joined, part => name.Contains($".{part}.", StringComparison.Ordinal)) is { } joined)
            return joined[0] == 'a'
                ? $"{block}.context_block.attn.qkv.{member}"
                : $"{block}.x_block.{(name.Contains(".attn2.", StringComparison.Ordinal) ? "attn2" : "attn")}.qkv.{member}";
        if (name.StartsWith("proj_out.", StringComparison.Ordinal))
            return name.Replace("proj_out.", "final_layer.linear.", StringComparison.Ordinal);
        foreach (var (from, to) in Renamed)
            name = name.Replace(from, to, StringComparison.Ordinal);
        return name;
    }
}
