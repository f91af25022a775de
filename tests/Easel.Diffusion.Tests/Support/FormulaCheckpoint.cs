using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Writes the checkpoints of Golden/checkpoints.json as people have them: a single file, or a folder as diffusers saves
/// it.</summary>
internal static class FormulaCheckpoint
{
    private const string SingleFile = "tiny.safetensors";

    public static JsonElement Golden(string name) =>
        Support.Golden.Read("checkpoints.json").EnumerateArray().Single(entry => entry.GetProperty("name").GetString() == name);

    /// <summary>The path to open.</summary>
    /// <param name="scheduler">Instead of the model's own; null leaves it to the file's family.</param>
    public static string Write(TemporaryFolder folder, JsonElement golden, string? scheduler = null)
    {
        var type = Enum.Parse<WeightType>(golden.GetProperty("dtype").GetString()!, ignoreCase: true);
        var side = golden.GetProperty("size").GetInt32();
        var easel = new JsonObject { ["sizes"] = new JsonArray(new JsonArray(side, side)) };
        if (scheduler is not null)
            easel["scheduler"] = JsonNode.Parse(scheduler);
        if (golden.GetProperty("single").GetBoolean())
        {
            FormulaWeights.Save(folder.At(SingleFile), FormulaWeights.Shapes(golden.GetProperty("tensors")), type);
            File.WriteAllText(folder.At("tiny.easel.json"), easel.ToJsonString());
            return folder.At(SingleFile);
        }

        File.WriteAllText(folder.At("easel.json"), easel.ToJsonString());
        WriteParts(folder, golden, type);
        return folder.Root;
    }

    public static ModelFolder Open(TemporaryFolder folder, JsonElement golden, string? scheduler = null) =>
        ModelFolder.Open(Write(folder, golden, scheduler));

    /// <summary>A folder for each part of the names, with its file of weights.</summary>
    public static void SaveParts(TemporaryFolder folder, JsonElement golden, WeightType type)
    {
        foreach (var part in FormulaWeights.Shapes(golden.GetProperty("tensors")).GroupBy(tensor => tensor.Name.Split('/')[0]))
        {
            Directory.CreateDirectory(folder.At(part.Key));
            var stem = part.Key.StartsWith("text", StringComparison.Ordinal) ? "model" : "diffusion_pytorch_model";
            FormulaWeights.Save(folder.At(part.Key, $"{stem}.safetensors"), part, type, part.Key.Length + 1);
        }
    }

    public static void WriteFile(TemporaryFolder folder, string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(name))!);
        File.WriteAllText(folder.At(name), text);
    }

    public static void WriteTokenizer(TemporaryFolder folder, string part, string padding)
    {
        var merges = Merges();
        WriteFile(folder, $"{part}/merges.txt", $"#version: 0.2\n{string.Join('\n', merges)}\n");
        WriteFile(folder, $"{part}/vocab.json", JsonSerializer.Serialize(Vocabulary(merges)));
        WriteFile(
            folder,
            $"{part}/tokenizer_config.json",
            $$"""{"tokenizer_class": "CLIPTokenizer", "model_max_length": 77, "pad_token": "{{padding}}"}"""
        );
    }

    private static void WriteParts(TemporaryFolder folder, JsonElement golden, WeightType type)
    {
        var isXl = golden.GetProperty("name").GetString()!.Contains("XL", StringComparison.Ordinal);
        SaveParts(folder, golden, type);
        WriteFile(folder, "model_index.json", """{"_class_name": "StableDiffusionPipeline"}""");
        WriteFile(folder, "text_encoder/config.json", """{"num_attention_heads": 1, "hidden_act": "quick_gelu"}""");
        WriteFile(
            folder,
            "unet/config.json",
            isXl ? """{"attention_head_dim": [1, 1], "sample_size": 8}""" : """{"attention_head_dim": 8, "sample_size": 8}"""
        );
        WriteFile(folder, "vae/config.json", isXl ? """{"scaling_factor": 0.13025}""" : """{"scaling_factor": 0.18215}""");
        WriteFile(folder, "scheduler/scheduler_config.json", golden.GetProperty("cases")[0].GetProperty("scheduler").GetRawText());
        WriteTokenizer(folder, "tokenizer", "<|endoftext|>");
        if (!isXl)
            return;
        WriteFile(folder, "text_encoder_2/config.json", """{"num_attention_heads": 1, "hidden_act": "gelu"}""");
        WriteTokenizer(folder, "tokenizer_2", "!");
    }

    private static string[] Merges()
    {
        using var text = new StreamReader(
            new GZipStream(typeof(ModelFolder).Assembly.GetManifestResourceStream("clip-merges.txt.gz")!, CompressionMode.Decompress)
        );
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>As OpenAI's tokenizer numbers its tokens.</summary>
    private static Dictionary<string, int> Vocabulary(string[] merges)
    {
        var symbols = new List<string>();
        for (var value = 33; value < 256; value++)
        {
            if (value is <= 126 or (>= 161 and <= 172) or >= 174)
                symbols.Add(((char)value).ToString());
        }

        for (var value = 256; symbols.Count < 256; value++)
            symbols.Add(((char)value).ToString());
        return symbols
            .Concat(symbols.Select(symbol => symbol + "</w>"))
            .Concat(merges.Select(merge => merge.Replace(" ", "", StringComparison.Ordinal)))
            .Append("<|startoftext|>")
            .Append("<|endoftext|>")
            .Select((token, id) => (token, id))
            .ToDictionary(pair => pair.token, pair => pair.id, StringComparer.Ordinal);
    }
}
