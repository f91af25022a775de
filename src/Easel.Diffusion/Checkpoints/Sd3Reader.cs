using Easel.Diffusion.Architectures;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Makes a model of Stable Diffusion 3's networks; what does not fit together goes on the list.</summary>
/// <param name="t5">Null for a model without it: it draws, and keeps less closely to long prompts and to words in the picture.</param>
internal sealed class Sd3Reader(TransformerFiles files, PartFile clip, PartFile clip2, PartFile? t5, List<ModelFolderProblem> problems)
{
    private const float ScalingFactor = 1.5305f;
    private const float ShiftFactor = 0.0609f;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    /// <param name="tokenizer2">Of the second encoder, which is OpenCLIP's.</param>
    public ModelFolder? Read(ClipTokenizer tokenizer, ClipTokenizer tokenizer2, T5Tokenizer? t5Tokenizer)
    {
        var before = problems.Count;
        var assembly = new TransformerAssembly(files, problems);
        var image = files.Transformer.Inspect(weights => MmditConfig.Detect(weights, files.TransformerConfig), problems);
        var first = clip.Inspect(weights => ReadClip(weights, clip, tokenizer, openClip: false), problems);
        var second = clip2.Inspect(weights => ReadClip(weights, clip2, tokenizer2, openClip: true), problems);
        var text = t5?.Inspect(weights => T5Config.Detect(weights, t5Tokenizer!.Length), problems);
        var autoencoder = assembly.ReadAutoencoder();
        var scheduler = FlowMatchEulerDiscreteConfig.ReadFor(SigmaSpread.Trained, files.Scheduler);
        if (image is null || first is null || second is null || autoencoder is null || problems.Count > before)
            return null;

        if (text is not null)
            assembly.CheckPrompts(image.PromptWidth, text.Width, "T5");
        var (pooled, pooled2) = (PooledWidth(first), PooledWidth(second));
        if (image.PooledWidth != pooled + pooled2 || image.PromptWidth < first.Width + second.Width)
            assembly.Report(
                $"takes a vector of {image.PooledWidth} and prompts {image.PromptWidth} wide, and the two CLIP encoders make {pooled} + {pooled2} and {first.Width} + {second.Width}: they do not belong together."
            );
        assembly.CheckLatents(image.LatentChannels, autoencoder);
        if (problems.Count > before)
            return null;

        assembly.Add(clip, ModelFolderReader.TextEncoderPart, weights => ClipTextModel.Build(first, weights));
        assembly.Add(clip2, ModelFolderReader.TextEncoder2Part, weights => ClipTextModel.Build(second, weights));
        if (t5 is not null)
            assembly.Add(t5, ModelFolderReader.TextEncoder3Part, weights => T5Encoder.Build(text!, weights));
        assembly.Add(files.Transformer, TransformerFiles.Transformers, weights => Mmdit.Build(image, weights));
        var vae = assembly.AddAutoencoder(autoencoder, ScalingFactor, ShiftFactor);
        var easel = assembly.ReadEasel(TransformerFamily.StableDiffusion3, vae, scheduler);
        var prompts = new Sd3Prompts((tokenizer, pooled), (tokenizer2, pooled2), t5 is null ? null : t5Tokenizer, image.PromptWidth);
        return problems.Count > before
            ? null
            : assembly.Finish(TransformerFamily.StableDiffusion3, vae, DenoiserOf(image), scheduler, prompts, easel);
    }

    /// <summary>The penultimate layer's states as they are, and one vector, projected where the encoder has a projection.</summary>
    private static ClipTextConfig? ReadClip(Graphs.NetworkWeights weights, PartFile file, ClipTokenizer tokenizer, bool openClip)
    {
        if (ClipTextConfig.Detect(weights, file.Config, tokenizer.Length, tokenizer.EndId, openClip) is not { } config)
            return null;
        long? projection =
            weights.Has("text_projection") ? weights.Find("text_projection", config.Width, -1)?.Shape[1]
            : weights.Has("text_projection.weight") ? weights.Find("text_projection.weight", -1, config.Width)?.Shape[0]
            : null;
        return config with { SkippedLayers = 1, NormalizesConditioning = false, ProjectionWidth = projection, Pools = projection is null };
    }

    private static int PooledWidth(ClipTextConfig clip) => (int)(clip.ProjectionWidth ?? clip.Width);

    private static DenoiserConfig DenoiserOf(MmditConfig image) =>
        new(TransformerFiles.Transformers, image.LatentChannels, image.LatentChannels, SampleSize: null, image.PromptWidth)
        {
            PooledWidth = image.PooledWidth,
            KnowsSize = false,
            BaseWidth = image.Width * 2 / 7,
        };
}
