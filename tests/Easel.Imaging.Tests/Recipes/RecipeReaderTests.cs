using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Easel.Abstractions.Requests;
using Easel.Imaging.Recipes;

namespace Easel.Imaging.Tests.Recipes;

/// <summary>Texts as the programs write them, in every kind of chunk that they use.</summary>
public sealed class RecipeReaderTests
{
    private const string Parameters =
        "a red fox, <lora:watercolour:0.8>\nin the snow\nNegative prompt: rain, text\nSteps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7.5, Seed: 4294967295, Size: 512x768, Model hash: 6ce0161689, Model: v1-5-pruned, Clip skip: 2, Lora hashes: \"watercolour: 1a, ink: \\\"2b\\\"\", Version: v1.10.1";

    private const string Graph = """
        {"3": {"class_type": "KSampler", "inputs": {"seed": 156680208700286, "steps": 25, "cfg": 8.0, "sampler_name": "dpmpp_2m", "scheduler": "karras",
          "denoise": 0.6, "model": ["10", 0], "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["5", 0]}},
         "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "xl\\sd_xl_base_1.0.safetensors"}},
         "6": {"class_type": "CLIPTextEncode", "inputs": {"text": ["11", 0], "clip": ["4", 1]}},
         "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "watermark", "clip": ["4", 1]}},
         "10": {"class_type": "LoraLoader", "inputs": {"lora_name": "ink.safetensors", "strength_model": 0.5, "model": ["4", 0], "clip": ["4", 1]}},
         "11": {"class_type": "PrimitiveString", "inputs": {"value": "a glass bottle"}}}
        """;

    [Theory]
    [InlineData("tEXt")]
    [InlineData("zTXt")]
    [InlineData("iTXt")]
    [InlineData("compressed iTXt")]
    public void What_A1111_wrote_is_read(string chunk)
    {
        var (source, read) = RecipeReader.Read(Png(chunk, "parameters", Parameters)).ShouldNotBeNull();

        source.ShouldBe("a1111");
        read.Prompt.ShouldBe("a red fox, <lora:watercolour:0.8>\nin the snow");
        read.NegativePrompt.ShouldBe("rain, text");
        read.Software.ShouldBe("v1.10.1");
        read.FromImage.ShouldBeFalse();
        (read.Recipe.Model, read.Recipe.Seed, read.Recipe.Steps).ShouldBe(("v1-5-pruned", 4294967295L, 20));
        (read.Recipe.GuidanceScale, read.Recipe.Scheduler, read.Recipe.ClipSkip).ShouldBe((7.5f, "DPM++ 2M Karras", 2));
    }

    [Theory]
    [InlineData("a fox\nSteps: 20, Sampler: Euler a, Seed: 1, Denoising strength: 0.4", true, 0.4f)]
    [InlineData("a fox\nSteps: 20, Seed: 1, Denoising strength: 0.4, Hires upscale: 2", false, null)]
    public void A_strength_tells_of_another_picture_unless_it_was_only_enlarged(string parameters, bool fromImage, float? strength)
    {
        var (_, read) = RecipeReader.Read(Png("tEXt", "parameters", parameters)).ShouldNotBeNull();

        (read.FromImage, read.Recipe.Strength).ShouldBe((fromImage, strength));
        read.NegativePrompt.ShouldBeNull();
    }

    [Fact]
    public void What_ComfyUI_wrote_is_read_along_its_links()
    {
        var (source, read) = RecipeReader.Read(Png("tEXt", "prompt", Graph)).ShouldNotBeNull();

        source.ShouldBe("comfyui");
        (read.Prompt, read.NegativePrompt).ShouldBe(("a glass bottle", "watermark"));
        (read.Recipe.Model, read.Recipe.Seed, read.Recipe.Steps).ShouldBe(("sd_xl_base_1.0", 156680208700286, 25));
        (read.Recipe.GuidanceScale, read.Recipe.Scheduler, read.Recipe.Strength).ShouldBe((8f, "dpmpp_2m_karras", 0.6f));
        read.Recipe.Loras.ShouldBe([new LoraChoice("ink", 0.5f)]);
        read.FromImage.ShouldBeTrue();
    }

    [Theory]
    [InlineData("parameters", "a poem")]
    [InlineData("parameters", "")]
    [InlineData("prompt", "not JSON")]
    [InlineData("prompt", "[1]")]
    [InlineData("prompt", """{"1": 2, "3": {"inputs": {"positive": ["3", 0]}}}""")]
    [InlineData("prompt", """{"1": {"inputs": {"text": "no sampler"}}}""")]
    [InlineData("comment", Parameters)]
    public void What_is_no_recipe_is_none(string keyword, string text) => RecipeReader.Read(Png("tEXt", keyword, text)).ShouldBeNull();

    [Fact]
    public void A_file_that_is_cut_short_or_bent_breaks_nothing()
    {
        foreach (var text in (string[])["parameters", "prompt"])
        {
            var file = Png("compressed iTXt", text, text is "prompt" ? Graph : Parameters);
            for (var length = 0; length < file.Length; length++)
                Should.NotThrow(() => RecipeReader.Read(file.AsSpan(0, length)));
            for (var at = 8; at < file.Length; at++)
            {
                var changed = file.ToArray();
                changed[at] ^= 0x55;
                Should.NotThrow(() => RecipeReader.Read(changed));
            }
        }
    }

    [Fact]
    public void A_text_that_inflates_without_end_is_not_read()
    {
        var file = Png("zTXt", "parameters", new string('x', 8 << 20) + "\nSteps: 20");

        file.Length.ShouldBeLessThan(64 << 10);
        RecipeReader.Read(file).ShouldBeNull();
    }

    private static byte[] Png(string chunk, string keyword, string text)
    {
        byte[] name = [.. Encoding.Latin1.GetBytes(keyword), 0];
        var (type, data) = chunk switch
        {
            "tEXt" => ("tEXt", (byte[])[.. name, .. Encoding.Latin1.GetBytes(text)]),
            "zTXt" => ("zTXt", [.. name, 0, .. Deflate(Encoding.Latin1.GetBytes(text))]),
            "iTXt" => ("iTXt", [.. name, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(text)]),
            _ => ("iTXt", [.. name, 1, 0, 0, 0, .. Deflate(Encoding.UTF8.GetBytes(text))]),
        };
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. length, .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];
    }

    private static byte[] Deflate(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var deflating = new ZLibStream(stream, CompressionLevel.Optimal))
            deflating.Write(content);
        return stream.ToArray();
    }
}
