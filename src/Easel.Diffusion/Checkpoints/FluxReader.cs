using Easel.Diffusion.Architectures;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Loras;
using Easel.Diffusion.Models;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Makes a model of FLUX.1's networks: every tensor that their graphs will ask for is looked for, and what does not fit together
/// goes on the list. No number is read.</summary>
internal sealed class FluxReader(FluxFiles files, List<ModelFolderProblem> problems)
{
    private const int NativeSide = 1024;
    private const float ScalingFactor = 0.3611f;
    private const float ShiftFactor = 0.1159f;
    private static readonly QualityDefaults[] Schnell = [new(2, 1), new(4, 1), new(8, 1)];
    private static readonly QualityDefaults[] Dev = [new(16, 3.5f), new(28, 3.5f), new(50, 3.5f)];

    private readonly Dictionary<string, CheckpointNetwork> _networks = new(StringComparer.Ordinal);

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public ModelFolder? Read(ClipTokenizer tokenizer, T5Tokenizer t5Tokenizer, DateTimeOffset created)
    {
        var before = problems.Count;
        var flux = files.Transformer.Inspect(weights => FluxConfig.Detect(weights, files.Transformer.Config ?? files.Easel), problems);
        var clip = files.Clip.Inspect(
            weights => ClipTextConfig.Detect(weights, files.Clip.Config, tokenizer.Length, tokenizer.EndId, openClip: false),
            problems
        );
        var t5 = files.T5.Inspect(weights => T5Config.Detect(weights, t5Tokenizer.Length), problems);
        var autoencoder = files.Autoencoder.Inspect(weights => AutoencoderConfig.Detect(weights, files.Autoencoder.Config), problems);
        var scheduler = FlowMatchEulerDiscreteConfig.ReadEven(files.Scheduler);
        if (flux is null || clip is null || t5 is null || autoencoder is null || scheduler is null)
            return null;
        CheckFit(flux, clip, t5, autoencoder);
        if (problems.Count > before)
            return null;

        clip = clip with { Pools = true };
        Add(files.Clip, ModelFolderReader.TextEncoderPart, weights => ClipTextModel.Build(clip, weights));
        Add(files.T5, ModelFolderReader.TextEncoder2Part, weights => T5Encoder.Build(t5, weights));
        Add(files.Transformer, FluxFolder.Transformer, weights => FluxTransformer.Build(flux, weights));
        Add(files.Autoencoder, ModelFolderReader.DecoderPart, weights => AutoencoderKl.BuildDecoder(autoencoder, weights));
        var encodes = files.Autoencoder.Inspect(weights => weights.Has("encoder.conv_in.weight") ? weights : null, problems) is not null;
        if (encodes)
            Add(files.Autoencoder, ModelFolderReader.EncoderPart, weights => AutoencoderKl.BuildEncoder(autoencoder, weights));
        var vae = VaeOf(autoencoder);
        var easel = ReadEasel(flux, vae, encodes, scheduler);
        return problems.Count > before
            ? null
            : new ModelFolder(files.Model, vae, DenoiserOf(flux), scheduler, tokenizer, easel, upscaler: null, created, Features())
            {
                Networks = new CheckpointNetworkSource(_networks),
                LongTokenizer = t5Tokenizer,
                Family = flux.EmbedsGuidance ? "FLUX.1 dev" : "FLUX.1 schnell",
            };
    }

    private void Add(PartFile file, string part, Func<NetworkWeights, OnnxGraph> build)
    {
        _networks[part] = new CheckpointNetwork(file, build);
        file.Inspect(build, problems);
    }

    private void CheckFit(FluxConfig flux, ClipTextConfig clip, T5Config t5, AutoencoderConfig autoencoder)
    {
        if (flux.PromptWidth != t5.Width)
            Report($"looks at prompts {flux.PromptWidth} wide, and T5 writes them {t5.Width} wide: the two do not belong together.");
        if (flux.PooledWidth != clip.Width)
            Report($"takes a vector of {flux.PooledWidth}, and CLIP makes one of {clip.Width}: the two do not belong together.");
        if (flux.LatentChannels != autoencoder.LatentChannels)
            Report(
                $"makes latents of {flux.LatentChannels} channels, and the autoencoder takes {autoencoder.LatentChannels}: the two do not belong together."
            );
        if (flux.InChannels != flux.LatentChannels)
            Report(
                $"sees {flux.InChannels} channels and makes {flux.LatentChannels}: it is FLUX.1 Fill or a control model, which are not supported."
            );
    }

    private VaeConfig VaeOf(AutoencoderConfig autoencoder) =>
        new(
            autoencoder.LatentChannels,
            autoencoder.Channels,
            autoencoder.Scale,
            (float)(files.Autoencoder.Config?.Number("scaling_factor", ScalingFactor, above: 0) ?? ScalingFactor),
            (float)(files.Autoencoder.Config?.Number("shift_factor", ShiftFactor) ?? ShiftFactor),
            Premultiplied: false
        );

    private EaselConfig ReadEasel(FluxConfig flux, VaeConfig vae, bool encodes, SchedulerConfig scheduler)
    {
        var sizes = NativeSizes.Around(NativeSide, 2 * vae.Scale);
        var own = flux.EmbedsGuidance ? Dev : Schnell;
        var plain = EaselConfig.Plain(files.Name, sizes[0], vae, encodes);
        var easel = files.Easel is { } config
            ? EaselConfig.Read(config, files.Name, sizes, vae, encodes, ModelFolderReader.MaxSteps(scheduler))
            : plain with
            {
                Sizes = sizes,
                Description = flux.EmbedsGuidance ? "FLUX.1 dev" : "FLUX.1 schnell",
            };
        var hasDefaults = files.Easel?.Section("defaults") is not null;
        return easel with
        {
            GuidanceScale = flux.EmbedsGuidance,
            NegativePrompt = false,
            Low = hasDefaults ? easel.Low : own[0],
            Medium = hasDefaults ? easel.Medium : own[1],
            High = hasDefaults ? easel.High : own[2],
        };
    }

    private static DenoiserConfig DenoiserOf(FluxConfig flux) =>
        new(FluxFolder.Transformer, flux.InChannels, flux.LatentChannels, SampleSize: null, flux.PromptWidth)
        {
            PooledWidth = flux.PooledWidth,
            KnowsSize = false,
            EmbedsGuidance = flux.EmbedsGuidance,
            RotaryAxes = flux.RotaryAxes,
            BaseWidth = flux.Width / 8,
        };

    private ModelFeatures Features() =>
        new(
            new LoraLibrary(Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(files.Model))!, LocalModel.LorasFolder)),
            SchedulerCatalog.None,
            WeighsPrompts: false,
            MaxClipSkip: 0
        );

    private void Report(string message) => problems.Add(new ModelFolderProblem(files.Transformer.File, message));
}
