using Easel.Abstractions.Requests;
using Easel.Diffusion.Checkpoints;
using Easel.Diffusion.Controls;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Memory;

/// <summary>What the networks of a checkpoint take: their weights exactly, by the graphs that are built over them; what they compute by
/// what such networks were seen to take.</summary>
internal static class NetworkSizes
{
    // Bytes for each latent, channel of the first level and sample of the batch: seen of Stable Diffusion 1.5 at 512x512.
    private const int DenoiserFactor = 150;

    // Channels of a picture's last level, and how many tensors of it are there at once.
    private const int DecoderWidth = 128;
    private const int DecoderTensors = 6;
    private const long TextBytes = 64 << 20;

    // Tensors of a layer as wide as its states that are there at once: those of attention, and three of a feed-forward layer, which is 2.7
    // times as wide in Qwen2.5-VL's vision encoder and 5.3 times in its language model.
    private const int VisionTensors = 16;
    private const int LanguageTensors = 24;

    // The scores of every head of one layer are there at once, as no token sees those after it; the mask that says so twice.
    private const int HeadWidth = 128;
    private const int MaskTensors = 2;

    /// <summary>Null for an ONNX export, and where the files can no longer be read.</summary>
    /// <param name="references">The pictures to go by, as they come.</param>
    public static IReadOnlyList<NetworkMemory>? Of(
        ModelFolder model,
        ImageSize size,
        IReadOnlyList<ImageSize> references,
        IReadOnlyList<string> controls,
        Quantization quantization,
        bool tiled
    )
    {
        if (model.Networks is not CheckpointNetworkSource source)
            return null;
        var networks = new List<NetworkMemory>();
        foreach (var part in source.Parts)
        {
            if (source.GraphOf(part, quantization) is not { } graph)
                return null;
            networks.Add(Measure(part, graph, WorkOf(model, part, size, references, tiled)));
        }

        foreach (var control in controls.Select(name => model.Controls?.Find(name, [])).OfType<ControlFile>())
        {
            // Half a U-Net over the same latents, loaded beside it.
            if (control.Source.GraphOf(control.Part, quantization) is { } graph)
                networks.Add(
                    Measure(control.Part, graph, WorkOf(model, model.Denoiser.Part, size, references, tiled)) with
                    {
                        RunsWith = model.Denoiser.Part,
                    }
                );
        }

        return networks;
    }

    private static NetworkMemory Measure(string part, OnnxGraph graph, long work)
    {
        var weights = graph
            .Initializers.DistinctBy(initializer => initializer.Key, StringComparer.Ordinal)
            .Select(initializer => initializer.Weight)
            .ToArray();
        var converted = graph.Initializers.Where(initializer => !initializer.StaysInFile).Sum(initializer => initializer.Bytes);

        // Packed anew by ONNX Runtime: it keeps both, or what it was given goes when the session is open.
        var packed = graph.Initializers.Where(initializer => initializer.Form == WeightForm.Packed).Sum(initializer => initializer.Bytes);
        var passing = graph.Initializers.Where(initializer => initializer.IsPackedAnew).Sum(initializer => initializer.Bytes);
        return new NetworkMemory(
            part,
            weights.Sum(weight => weight.Count),
            weights.GroupBy(weight => weight.Type).MaxBy(same => same.Sum(weight => weight.Count))?.Key.ToString() ?? "",
            converted + packed - passing,
            graph.Initializers.Where(initializer => initializer.StaysInFile).Sum(initializer => initializer.Bytes),
            work
        )
        {
            PassingBytes = passing,
        };
    }

    private static long WorkOf(ModelFolder model, string part, ImageSize size, IReadOnlyList<ImageSize> references, bool tiled)
    {
        var seen = references.Select(model.SeenSize).ToArray();
        if (part is ModelFolderReader.DecoderPart or ModelFolderReader.EncoderPart)
        {
            var pixels = tiled ? Math.Min(size.Pixels, TilePlan.PixelsOf(model.Vae)) : size.Pixels;

            // Pictures to go by are encoded one after the other, each as a whole.
            if (part is ModelFolderReader.EncoderPart)
                pixels = Math.Max(pixels, seen.Select(picture => picture.Pixels).DefaultIfEmpty().Max());
            return pixels * DecoderWidth * DecoderTensors * sizeof(float);
        }

        if (!string.Equals(part, model.Denoiser.Part, StringComparison.Ordinal))
            return TextBytes + (model.Prompts is SeeingPrompts prompts ? LookingBytes(part, prompts, references) : 0);

        // A transformer has them beside the picture that it draws, as so many cells more.
        var latents = (size.Pixels + seen.Sum(picture => picture.Pixels)) / ((long)model.Vae.Scale * model.Vae.Scale);

        // Prompts of different lengths are asked about one after the other.
        var together = model.Easel.GuidanceScale && !model.Denoiser.EmbedsGuidance && model.Prompts.Length > 0;
        var batch = together ? 2 : 1;
        return latents * batch * Math.Max(1, model.Denoiser.BaseWidth) * DenoiserFactor;
    }

    /// <summary>Of a language model that looks at pictures, one after the other, and then reads all of them with the prompt.</summary>
    private static long LookingBytes(string part, SeeingPrompts prompts, IReadOnlyList<ImageSize> references)
    {
        var patches = references.Select(prompts.Sight.PatchesOf).ToArray();
        if (part is ModelFolderReader.VisionPart)
            return patches.DefaultIfEmpty().Max() * prompts.Sight.Vision.Width * VisionTensors * sizeof(float);
        var squares = prompts.Sight.Vision.Merged * prompts.Sight.Vision.Merged;
        var tokens = references.Count == 0 ? 0 : prompts.LongestPrompt + patches.Sum() / squares;
        var scores = tokens * tokens * (prompts.Width / HeadWidth + MaskTensors);
        return (scores + tokens * prompts.Width * LanguageTensors) * sizeof(float);
    }
}
