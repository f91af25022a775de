using Easel.Diffusion.Architectures;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Loras;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>Puts a model with a transformer together: every tensor that its graphs will ask for is looked for. No number is read.</summary>
internal sealed class TransformerAssembly(TransformerFiles files, List<ModelFolderProblem> problems)
{
    private readonly Dictionary<string, CheckpointNetwork> _networks = new(StringComparer.Ordinal);

    /// <summary>The autoencoder has its encoder.</summary>
    public bool Encodes => _networks.ContainsKey(ModelFolderReader.EncoderPart);

    /// <summary>Builds the graph once, so that every tensor that is missing is told now.</summary>
    public void Add(PartFile file, string part, Func<NetworkWeights, OnnxGraph> build)
    {
        _networks[part] = new CheckpointNetwork(file, build);
        file.Inspect(build, problems);
    }

    public AutoencoderConfig? ReadAutoencoder() =>
        files.Autoencoder.Inspect(weights => AutoencoderConfig.Detect(weights, files.Autoencoder.Config), problems);

    /// <summary>The decoder and, where there is one, the encoder.</summary>
    /// <param name="scaling">Of the family's latents, where no config says otherwise; as <paramref name="shift"/>.</param>
    public VaeConfig AddAutoencoder(AutoencoderConfig config, float scaling, float shift)
    {
        Add(files.Autoencoder, ModelFolderReader.DecoderPart, weights => AutoencoderKl.BuildDecoder(config, weights));
        if (files.Autoencoder.Inspect(weights => weights.Has("encoder.conv_in.weight") ? weights : null, problems) is not null)
            Add(files.Autoencoder, ModelFolderReader.EncoderPart, weights => AutoencoderKl.BuildEncoder(config, weights));
        return new VaeConfig(
            config.LatentChannels,
            config.Channels,
            config.Scale,
            (float)(files.Autoencoder.Config?.Number("scaling_factor", scaling, above: 0) ?? scaling),
            (float)(files.Autoencoder.Config?.Number("shift_factor", shift) ?? shift),
            Premultiplied: false
        );
    }

    /// <summary>The same of FLUX.2's autoencoder.</summary>
    /// <param name="epsilon">Added to the variances by which its latents are evened out.</param>
    public VaeConfig AddPackedAutoencoder(AutoencoderConfig config, float epsilon)
    {
        Add(files.Autoencoder, ModelFolderReader.DecoderPart, weights => Flux2Autoencoder.BuildDecoder(config, epsilon, weights));
        if (files.Autoencoder.Inspect(weights => weights.Has("encoder.conv_in.weight") ? weights : null, problems) is not null)
            Add(files.Autoencoder, ModelFolderReader.EncoderPart, weights => Flux2Autoencoder.BuildEncoder(config, epsilon, weights));
        return new VaeConfig(
            4 * config.LatentChannels,
            config.Channels,
            2 * config.Scale,
            ScalingFactor: 1,
            ShiftFactor: 0,
            Premultiplied: false
        );
    }

    /// <summary>The same of Qwen-Image's autoencoder.</summary>
    public VaeConfig AddVideoAutoencoder(AutoencoderConfig config)
    {
        var (means, deviations) = QwenImageAutoencoder.ReadSpread(
            files.Autoencoder.Config,
            config.LatentChannels,
            message => problems.Add(new ModelFolderProblem(files.Autoencoder.File, message))
        );
        Add(
            files.Autoencoder,
            ModelFolderReader.DecoderPart,
            weights => QwenImageAutoencoder.BuildDecoder(config, means, deviations, weights)
        );
        if (files.Autoencoder.Inspect(weights => weights.Has("encoder.conv_in.weight") ? weights : null, problems) is not null)
            Add(
                files.Autoencoder,
                ModelFolderReader.EncoderPart,
                weights => QwenImageAutoencoder.BuildEncoder(config, means, deviations, weights)
            );
        return new VaeConfig(config.LatentChannels, config.Channels, config.Scale, ScalingFactor: 1, ShiftFactor: 0, Premultiplied: false);
    }

    /// <summary>How it is drawn with: as the family is, but for what a config of the model's own says.</summary>
    public EaselConfig ReadEasel(TransformerFamily family, VaeConfig vae, SchedulerConfig scheduler)
    {
        var sizes = NativeSizes.Around(family.Side, family.Patch * vae.Scale);
        var easel = files.Easel is { } config
            ? EaselConfig.Read(config, files.Name, sizes, vae, Encodes, ModelFolderReader.MaxSteps(scheduler))
            : EaselConfig.Plain(files.Name, sizes[0], vae, Encodes) with
            {
                Sizes = sizes,
                Description = family.Name,
            };
        var hasDefaults = files.Easel?.Section("defaults") is not null;
        return easel with
        {
            GuidanceScale = family.Guides,
            NegativePrompt = family.Negates,
            Low = hasDefaults ? easel.Low : family.Low,
            Medium = hasDefaults ? easel.Medium : family.Medium,
            High = hasDefaults ? easel.High : family.High,
        };
    }

    public ModelFolder Finish(
        TransformerFamily family,
        VaeConfig vae,
        DenoiserConfig denoiser,
        SchedulerConfig scheduler,
        IPromptFormat prompts,
        EaselConfig easel
    )
    {
        var tiny = TinyDecoderFile.Find(files.Model, family.Latents, vae);
        if (tiny is not null)
            _networks[ModelFolderReader.TinyDecoderPart] = tiny;
        var loras = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(files.Model))!, LocalModel.LorasFolder);
        return new ModelFolder(
            files.Model,
            vae,
            denoiser,
            scheduler,
            prompts,
            easel,
            upscaler: null,
            files.Created,
            new ModelFeatures(new LoraLibrary(loras), SchedulerCatalog.None, MaxClipSkip: 0)
        )
        {
            Networks = new CheckpointNetworkSource(_networks),
            Family = family.Name,
            TinyVae = tiny is null ? null : vae.Tiny,
            FreeSizes = EaselConfig.NamesSizes(files.Easel) ? null : FreeSizes.Of(family.Side, family.Patch * vae.Scale),
        };
    }

    public void CheckPrompts(long wanted, long written, string reader)
    {
        if (wanted != written)
            Report($"looks at prompts {wanted} wide, and {reader} writes them {written} wide: the two do not belong together.");
    }

    public void CheckLatents(int made, AutoencoderConfig autoencoder)
    {
        if (made != autoencoder.LatentChannels)
            Report(
                $"makes latents of {made} channels, and the autoencoder takes {autoencoder.LatentChannels}: the two do not belong together."
            );
    }

    public void Report(string message) => problems.Add(new ModelFolderProblem(files.Transformer.File, message));
}
