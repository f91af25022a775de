using Easel.Diffusion.Architectures;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Makes a model of FLUX.1's networks; what does not fit together goes on the list.</summary>
/// <param name="clip">Makes one vector of the prompt.</param>
/// <param name="t5">Reads the prompt.</param>
internal sealed class FluxReader(TransformerFiles files, PartFile clip, PartFile t5, List<ModelFolderProblem> problems)
{
    private const float ScalingFactor = 0.3611f;
    private const float ShiftFactor = 0.1159f;

    // It was trained with one, and is used with several; beyond these it takes long and mixes them up.
    private const int MostReferences = 4;

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public ModelFolder? Read(ClipTokenizer clipTokenizer, T5Tokenizer t5Tokenizer)
    {
        var before = problems.Count;
        var assembly = new TransformerAssembly(files, problems);
        var flux = files.Transformer.Inspect(weights => FluxConfig.Detect(weights, files.TransformerConfig), problems);
        var pooled = clip.Inspect(
            weights => ClipTextConfig.Detect(weights, clip.Config, clipTokenizer.Length, clipTokenizer.EndId, openClip: false),
            problems
        );
        var text = t5.Inspect(weights => T5Config.Detect(weights, t5Tokenizer.Length), problems);
        var autoencoder = assembly.ReadAutoencoder();
        var scheduler = FlowMatchEulerDiscreteConfig.ReadFor(SigmaSpread.ToLastStep, files.Scheduler);
        if (flux is null || pooled is null || text is null || autoencoder is null)
            return null;

        assembly.CheckPrompts(flux.PromptWidth, text.Width, "T5");
        if (flux.PooledWidth != pooled.Width)
            assembly.Report($"takes a vector of {flux.PooledWidth}, and CLIP makes one of {pooled.Width}: the two do not belong together.");
        assembly.CheckLatents(flux.LatentChannels, autoencoder);
        var fills = flux.InChannels == 2 * flux.LatentChannels + autoencoder.Scale * autoencoder.Scale;
        if (flux.InChannels != flux.LatentChannels && !fills)
            assembly.Report(
                $"sees {flux.InChannels} channels and makes {flux.LatentChannels}: it is a control model (Canny, Depth), which are not supported."
            );
        if (problems.Count > before)
            return null;

        // Kontext's weights are shaped as dev's, and nothing but a name tells.
        flux = flux with
        {
            TakesReferences = flux.EmbedsGuidance && !fills && IsKontext(),
        };
        pooled = pooled with { Pools = true };
        assembly.Add(clip, ModelFolderReader.TextEncoderPart, weights => ClipTextModel.Build(pooled, weights));
        assembly.Add(t5, ModelFolderReader.TextEncoder2Part, weights => T5Encoder.Build(text, weights));
        assembly.Add(files.Transformer, TransformerFiles.Transformers, weights => FluxTransformer.Build(flux, weights));
        var vae = assembly.AddAutoencoder(autoencoder, ScalingFactor, ShiftFactor);
        if (fills && !assembly.Encodes)
            assembly.Report("is FLUX.1 Fill, which needs the autoencoder's encoder, and there is none.");
        var family =
            fills ? TransformerFamily.FluxFill
            : flux.TakesReferences ? TransformerFamily.FluxKontext
            : flux.EmbedsGuidance ? TransformerFamily.FluxDev
            : TransformerFamily.FluxSchnell;
        var easel = assembly.ReadEasel(family, vae, scheduler);
        var prompts = new FluxPrompts(clipTokenizer, t5Tokenizer, flux.PromptWidth, flux.PooledWidth);
        return problems.Count > before ? null : assembly.Finish(family, vae, DenoiserOf(flux), scheduler, prompts, easel);
    }

    private bool IsKontext() =>
        files.Easel?.Find("kontext", out _) == true
            ? files.Easel.Flag("kontext", false)
            : $"{files.Pipeline} {files.Name}".Contains("kontext", StringComparison.OrdinalIgnoreCase);

    private static DenoiserConfig DenoiserOf(FluxConfig flux) =>
        new(TransformerFiles.Transformers, flux.InChannels, flux.LatentChannels, SampleSize: null, flux.PromptWidth)
        {
            PooledWidth = flux.PooledWidth,
            KnowsSize = false,
            EmbedsGuidance = flux.EmbedsGuidance,
            MostReferences = flux.TakesReferences ? MostReferences : 0,
            Rotary = new RotaryConfig(flux.RotaryAxes, 10_000, TokenPositions.Flux),
            BaseWidth = flux.Width * 2 / 7,
        };
}
