using System.Text.Json;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Writes the models of Golden/flux.json as diffusers saves them.</summary>
internal static class FormulaFlux
{
    public static JsonElement Golden(string name) =>
        Support.Golden.Read("flux.json").EnumerateArray().Single(entry => entry.GetProperty("name").GetString() == name);

    public static ModelFolder Open(TemporaryFolder folder, JsonElement golden) => ModelFolder.Open(Write(folder, golden));

    public static string Write(TemporaryFolder folder, JsonElement golden)
    {
        var dev = golden.GetProperty("guidance").ValueKind == JsonValueKind.Number;
        FormulaCheckpoint.SaveParts(folder, golden, WeightType.Float32);
        FormulaCheckpoint.WriteFile(folder, "easel.json", """{"sizes": [[32, 32]]}""");
        FormulaCheckpoint.WriteFile(folder, "model_index.json", """{"_class_name": "FluxPipeline"}""");
        FormulaCheckpoint.WriteFile(folder, "text_encoder/config.json", """{"num_attention_heads": 1, "hidden_act": "quick_gelu"}""");
        FormulaCheckpoint.WriteFile(folder, "text_encoder_2/config.json", "{}");
        FormulaCheckpoint.WriteFile(
            folder,
            "transformer/config.json",
            """{"_class_name": "FluxTransformer2DModel", "axes_dims_rope": [4, 6, 6]}"""
        );
        FormulaCheckpoint.WriteFile(folder, "vae/config.json", """{"scaling_factor": 0.3611, "shift_factor": 0.1159}""");
        FormulaCheckpoint.WriteFile(
            folder,
            "scheduler/scheduler_config.json",
            $$"""
            {"_class_name": "FlowMatchEulerDiscreteScheduler", "num_train_timesteps": 1000, "shift": 1.0,
             "use_dynamic_shifting": {{(dev ? "true" : "false")}}, "base_shift": 0.5, "max_shift": 1.15,
             "base_image_seq_len": 256, "max_image_seq_len": 4096}
            """
        );
        FormulaCheckpoint.WriteTokenizer(folder, "tokenizer", "<|endoftext|>");
        FormulaCheckpoint.WriteFile(folder, "tokenizer_2/tokenizer_config.json", """{"model_max_length": 12}""");
        File.WriteAllBytes(folder.At("tokenizer_2", "spiece.model"), Support.Golden.Bytes("t5.model"));
        return folder.Root;
    }
}
