using System.Text.Json;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Writes the model of Golden/qwenimage.json as diffusers saves it, or as people keep single files.</summary>
internal static class FormulaQwenImage
{
    private const string Scheduler = """
        {"_class_name": "FlowMatchEulerDiscreteScheduler", "num_train_timesteps": 1000, "use_dynamic_shifting": true, "base_shift": 0.5,
         "max_shift": 0.9, "base_image_seq_len": 256, "max_image_seq_len": 8192, "shift": 1.0, "shift_terminal": 0.02}
        """;

    // The authors' names of the autoencoder's weights.
    private static readonly (string From, string To)[] Original =
    [
        (".quant_conv.", ".conv1."),
        (".post_quant_conv.", ".conv2."),
        (".conv_in.", ".conv1."),
        (".conv_out.", ".head.2."),
        (".norm_out.", ".head.0."),
        (".mid_block.resnets.0.", ".middle.0."),
        (".mid_block.attentions.0.", ".middle.1."),
        (".mid_block.resnets.1.", ".middle.2."),
        (".down_blocks.", ".downsamples."),
        (".norm1.", ".residual.0."),
        (".norm2.", ".residual.3."),
        (".conv_shortcut.", ".shortcut."),
    ];

    public static JsonElement Golden { get; } = Support.Golden.Read("qwenimage.json");

    public static string Write(TemporaryFolder folder) => Write(folder, Golden, "QwenImagePipeline", clean: false);

    /// <summary>One of the edit models of Golden/qwenedit.json, each of its parts with the tensors of its own.</summary>
    public static string WriteEdit(TemporaryFolder folder, JsonElement golden) =>
        Write(folder, golden, golden.GetProperty("pipeline").GetString()!, golden.GetProperty("clean").GetBoolean());

    public static JsonElement Edit(int index) => Support.Golden.Read("qwenedit.json")[index];

    private static string Write(TemporaryFolder folder, JsonElement golden, string pipeline, bool clean)
    {
        FormulaCheckpoint.SaveParts(folder, golden, WeightType.Float32);
        FormulaCheckpoint.WriteFile(folder, "easel.json", """{"sizes": [[32, 32]]}""");
        FormulaCheckpoint.WriteFile(folder, "model_index.json", $$"""{"_class_name": "{{pipeline}}"}""");
        FormulaCheckpoint.WriteFile(
            folder,
            "text_encoder/config.json",
            """
            {"num_attention_heads": 2, "rope_theta": 1000000.0, "rms_norm_eps": 1e-06,
             "rope_scaling": {"type": "default", "mrope_section": [16, 24, 24]},
             "vision_config": {"num_heads": 2, "fullatt_block_indexes": [1], "window_size": 112}}
            """
        );
        FormulaCheckpoint.WriteFile(
            folder,
            "transformer/config.json",
            $$"""{"_class_name": "QwenImageTransformer2DModel", "axes_dims_rope": [8, 12, 12], "zero_cond_t": {{(clean ? "true" : "false")}}}"""
        );
        var (means, deviations) = (Golden.GetProperty("means").GetRawText(), Golden.GetProperty("deviations").GetRawText());
        FormulaCheckpoint.WriteFile(folder, "vae/config.json", $$"""{"latents_mean": {{means}}, "latents_std": {{deviations}}}""");
        FormulaCheckpoint.WriteFile(folder, "scheduler/scheduler_config.json", Scheduler);
        FormulaZImage.WriteTokenizer(folder, "tokenizer");
        return folder.Root;
    }

    /// <summary>The transformer alone, and the rest where people keep it, beside a Qwen3 that is another family's.</summary>
    /// <param name="name">Of the file, without its ending.</param>
    /// <param name="golden">Another model than the plain one.</param>
    public static string WriteOriginal(TemporaryFolder folder, string name = "qwen_image", JsonElement? golden = null)
    {
        var parts = FormulaWeights.Shapes((golden ?? Golden).GetProperty("tensors")).ToLookup(tensor => tensor.Name.Split('/')[0]);
        Directory.CreateDirectory(folder.At("text_encoders"));
        Directory.CreateDirectory(folder.At("vae"));
        FormulaWeights.Save(folder.At("text_encoders", "qwen_2.5_vl_7b.safetensors"), parts["text_encoder"], skip: "text_encoder/".Length);
        var other = FormulaWeights.Shapes(FormulaZImage.Golden("Z-Image").GetProperty("tensors"));
        FormulaWeights.Save(
            folder.At("text_encoders", "a_qwen_3.safetensors"),
            other.Where(tensor => tensor.Name.StartsWith("text_encoder/", StringComparison.Ordinal)),
            skip: "text_encoder/".Length
        );
        FormulaWeights.Save(
            folder.At("vae", "qwen_image_vae.safetensors"),
            parts["vae"].Select(tensor => (NameOf(tensor.Name), tensor.Shape, FormulaWeights.Weight(tensor.Name, tensor.Shape)))
        );
        FormulaWeights.Save(
            folder.At($"{name}.safetensors"),
            parts["transformer"]
                .Select(tensor =>
                    (
                        tensor.Name.Replace("transformer/", "model.diffusion_model.", StringComparison.Ordinal),
                        tensor.Shape,
                        FormulaWeights.Weight(tensor.Name, tensor.Shape)
                    )
                )
        );
        FormulaCheckpoint.WriteFile(folder, $"{name}.easel.json", """{"sizes": [[32, 32]], "axes_dims_rope": [8, 12, 12]}""");
        return folder.At($"{name}.safetensors");
    }

    private static string NameOf(string name)
    {
        var renamed = name.Replace("vae/", ".", StringComparison.Ordinal);
        foreach (var (from, to) in Original)
            renamed = renamed.Replace(from, to, StringComparison.Ordinal);

        // Of a residual block, not of the network itself.
        if (name.Contains(".conv1.", StringComparison.Ordinal))
            renamed = renamed.Replace(".conv1.", ".residual.2.", StringComparison.Ordinal);
        if (name.Contains(".conv2.", StringComparison.Ordinal))
            renamed = renamed.Replace(".conv2.", ".residual.6.", StringComparison.Ordinal);
        return Upsamples(renamed[1..]);
    }

    /// <summary>Layers are numbered through: a level's three blocks and what doubles after them.</summary>
    private static string Upsamples(string name)
    {
        const string Up = "decoder.up_blocks.";
        if (!name.StartsWith(Up, StringComparison.Ordinal))
            return name;
        var pieces = name[Up.Length..].Split('.', 4);
        var level = int.Parse(pieces[0], System.Globalization.CultureInfo.InvariantCulture);
        var layer = pieces[1] is "upsamplers" ? 3 : int.Parse(pieces[2], System.Globalization.CultureInfo.InvariantCulture);
        return $"decoder.upsamples.{4 * level + layer}.{pieces[3]}";
    }
}
