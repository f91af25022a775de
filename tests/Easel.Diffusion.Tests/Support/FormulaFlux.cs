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

    /// <summary>The transformer alone, in Black Forest Labs' names and layout, and the rest where people keep it.</summary>
    /// <param name="quantized">As GGUF, matrices in blocks of eight bits.</param>
    public static string WriteOriginal(TemporaryFolder folder, JsonElement golden, bool quantized = false)
    {
        var parts = FormulaWeights.Shapes(golden.GetProperty("tensors")).ToLookup(tensor => tensor.Name.Split('/')[0]);
        Directory.CreateDirectory(folder.At("text_encoders"));
        Directory.CreateDirectory(folder.At("vae"));
        FormulaWeights.Save(folder.At("text_encoders", "clip_l.safetensors"), parts["text_encoder"], skip: "text_encoder/".Length);
        FormulaWeights.Save(folder.At("text_encoders", "t5.safetensors"), parts["text_encoder_2"], skip: "text_encoder_2/".Length);
        FormulaWeights.Save(folder.At("vae", "ae.safetensors"), parts["vae"], skip: "vae/".Length);
        File.WriteAllBytes(folder.At("text_encoders", "spiece.model"), Support.Golden.Bytes("t5.model"));
        FormulaCheckpoint.WriteFile(folder, "flux.easel.json", """{"sizes": [[32, 32]]}""");
        var path = folder.At(quantized ? "flux.gguf" : "flux.safetensors");
        if (quantized)
            GgufBytes.Save(path, OriginalFlux.Of(parts["transformer"]));
        else
            FormulaWeights.Save(path, OriginalFlux.Of(parts["transformer"]));
        return path;
    }

    public static string Write(TemporaryFolder folder, JsonElement golden)
    {
        var dev = golden.GetProperty("guidance").ValueKind == JsonValueKind.Number;
        FormulaCheckpoint.SaveParts(folder, golden, WeightType.Float32);
        var isKontext = golden.GetProperty("name").GetString()!.StartsWith("FLUX.1 Kontext", StringComparison.Ordinal);
        FormulaCheckpoint.WriteFile(folder, "easel.json", """{"sizes": [[32, 32]]}""");
        FormulaCheckpoint.WriteFile(
            folder,
            "model_index.json",
            $$"""{"_class_name": "{{(isKontext ? "FluxKontextPipeline" : "FluxPipeline")}}"}"""
        );
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
