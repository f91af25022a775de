using System.Text.Json;
using Easel.Diffusion.Tokenizers;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Writes the models of Golden/zimage.json as diffusers saves them, or as people keep single files.</summary>
internal static class FormulaZImage
{
    private static readonly string[] Projections = ["to_q", "to_k", "to_v"];

    public static JsonElement Golden(string name) =>
        Support.Golden.Read("zimage.json").EnumerateArray().Single(entry => entry.GetProperty("name").GetString() == name);

    public static string Write(TemporaryFolder folder, JsonElement golden)
    {
        FormulaCheckpoint.SaveParts(folder, golden, WeightType.Float32);
        FormulaCheckpoint.WriteFile(folder, "easel.json", """{"sizes": [[32, 32]]}""");
        FormulaCheckpoint.WriteFile(folder, "model_index.json", """{"_class_name": "ZImagePipeline"}""");
        FormulaCheckpoint.WriteFile(folder, "text_encoder/config.json", """{"rope_theta": 1000000, "rms_norm_eps": 1e-06}""");
        FormulaCheckpoint.WriteFile(
            folder,
            "transformer/config.json",
            """{"_class_name": "ZImageTransformer2DModel", "axes_dims": [8, 12, 12], "rope_theta": 256.0, "t_scale": 1000.0}"""
        );
        FormulaCheckpoint.WriteFile(folder, "vae/config.json", """{"scaling_factor": 0.3611, "shift_factor": 0.1159}""");
        FormulaCheckpoint.WriteFile(
            folder,
            "scheduler/scheduler_config.json",
            $$"""
            {"_class_name": "FlowMatchEulerDiscreteScheduler", "num_train_timesteps": 1000, "use_dynamic_shifting": false,
             "shift": {{golden.GetProperty("shift").GetRawText()}}}
            """
        );
        WriteTokenizer(folder, "tokenizer");
        return folder.Root;
    }

    /// <summary>The transformer alone, in its authors' names and layout, and the rest where people keep it.</summary>
    /// <param name="more">Tensors in the place of those of their names, or beside them.</param>
    public static string WriteOriginal(
        TemporaryFolder folder,
        JsonElement golden,
        string prefix = "",
        params (string Name, long[] Shape, float[] Values)[] more
    )
    {
        var parts = FormulaWeights.Shapes(golden.GetProperty("tensors")).ToLookup(tensor => tensor.Name.Split('/')[0]);
        Directory.CreateDirectory(folder.At("text_encoders"));
        Directory.CreateDirectory(folder.At("vae"));
        FormulaWeights.Save(
            folder.At("text_encoders", "qwen_3_4b.safetensors"),
            parts["text_encoder"],
            WeightType.Float32,
            "text_encoder/".Length
        );
        FormulaWeights.Save(folder.At("vae", "ae.safetensors"), parts["vae"], skip: "vae/".Length);
        var transformer = Original(parts["transformer"], prefix)
            .Where(tensor => !more.Any(other => string.Equals(other.Name, tensor.Name, StringComparison.Ordinal)));
        FormulaWeights.Save(folder.At("z_image_turbo.safetensors"), transformer.Concat(more));
        FormulaCheckpoint.WriteFile(folder, "z_image_turbo.easel.json", """{"sizes": [[32, 32]], "axes_dims": [8, 12, 12]}""");
        return folder.At("z_image_turbo.safetensors");
    }

    private static IEnumerable<(string Name, long[] Shape, float[] Values)> Original(
        IEnumerable<(string Name, long[] Shape)> tensors,
        string prefix
    ) =>
        tensors
            .OrderBy(tensor => Array.FindIndex(Projections, part => tensor.Name.Contains($".{part}.", StringComparison.Ordinal)))
            .GroupBy(tensor => prefix + NameOf(tensor.Name["transformer/".Length..]), StringComparer.Ordinal)
            .Select(same =>
            {
                float[] values = [.. same.SelectMany(tensor => FormulaWeights.Weight(tensor.Name, tensor.Shape))];
                return (same.Key, (long[])[same.Sum(tensor => tensor.Shape[0]), .. same.First().Shape.Skip(1)], values);
            });

    private static string NameOf(string name)
    {
        foreach (var projection in Projections)
            name = name.Replace($".{projection}.", ".qkv.", StringComparison.Ordinal);
        return name.Replace("all_x_embedder.2-1.", "x_embedder.", StringComparison.Ordinal)
            .Replace("all_final_layer.2-1.", "final_layer.", StringComparison.Ordinal)
            .Replace(".attention.to_out.0.", ".attention.out.", StringComparison.Ordinal)
            .Replace(".norm_q.", ".q_norm.", StringComparison.Ordinal)
            .Replace(".norm_k.", ".k_norm.", StringComparison.Ordinal);
    }

    public static void WriteTokenizer(TemporaryFolder folder, string part)
    {
        var vocabulary = StandardQwenVocabulary.Value;
        var specials = vocabulary.Specials.ToDictionary(special => special.Value.ToString(), special => new { content = special.Key });
        FormulaCheckpoint.WriteFile(folder, $"{part}/merges.txt", $"#version: 0.2\n{string.Join('\n', vocabulary.Merges)}\n");
        FormulaCheckpoint.WriteFile(folder, $"{part}/vocab.json", JsonSerializer.Serialize(vocabulary.Ids));
        FormulaCheckpoint.WriteFile(
            folder,
            $"{part}/tokenizer_config.json",
            JsonSerializer.Serialize(new { tokenizer_class = "Qwen2Tokenizer", added_tokens_decoder = specials })
        );
    }
}
