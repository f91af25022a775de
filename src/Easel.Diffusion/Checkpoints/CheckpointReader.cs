using Easel.Diffusion.Architectures;
using Easel.Diffusion.Controls;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Loras;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Checkpoints;

/// <summary>
/// Makes a model of a checkpoint's networks: what they are is read off their weights, every tensor that their graphs will ask for is
/// looked for, and what does not fit together goes on the list. No number is read.
/// </summary>
internal sealed class CheckpointReader(CheckpointFiles files, List<ModelFolderProblem> problems)
{
    private readonly Dictionary<string, CheckpointNetwork> _networks = new(StringComparer.Ordinal);

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    /// <param name="tokenizer">Of the first text encoder; null for CLIP's own.</param>
    /// <param name="tokenizer2">Of the second.</param>
    public ModelFolder? Read(ClipTokenizer? tokenizer, ClipTokenizer? tokenizer2, DateTimeOffset created)
    {
        var before = problems.Count;
        tokenizer ??=
            files.OpenClip && files.TextEncoder2 is null ? StandardClipVocabulary.PaddedWithZero() : StandardClipVocabulary.PaddedWithEnd();
        var autoencoder = files.Autoencoder.Inspect(ReadAutoencoder, problems);
        var unet = files.Denoiser.Inspect(weights => UNetConfig.Detect(weights, files.Denoiser.Config, pooledWidth: 0), problems);
        if (unet is null && problems.Count == before)
            Report(files.Denoiser, "holds no network that is known here: it is no U-Net of Stable Diffusion 1, 2 or XL.");
        if (unet is null || autoencoder is null)
            return null;

        var dual = unet.AddedWidth is not null;
        var text = files.TextEncoder.Inspect(weights => ReadText(weights, tokenizer, Part.First(dual, unet)), problems);
        tokenizer2 ??= dual ? StandardClipVocabulary.PaddedWithZero() : null;
        var text2 = dual ? ReadSecondText(tokenizer2!, unet) : null;
        if (text is null || (dual && text2 is null))
            return null;

        unet = unet with { PooledWidth = (int)(text2?.ProjectionWidth ?? 0) };
        CheckFit(unet, autoencoder, text.Width + (text2?.Width ?? 0));
        Add(unet.PooledWidth == 0 || unet.SizeWidth > 0, files.Denoiser, "unet", weights => UNet.Build(unet, weights));
        if (problems.Count > before)
            return null;

        var family = FamilyOf(unet);
        if (unet.GuidanceWidth > 0)
            family = family with { Scheduler = ModelFamily.Consistency, GuidanceScale = ModelFamily.ConsistencyGuidance };
        var vae = ReadVaeConfig(autoencoder, family);
        var schedulerFile = SchedulerFile(family);
        var scheduler = SchedulerConfig.Read(schedulerFile);
        var easel = ReadEasel(unet, vae, family, scheduler);
        var tiny = TinyDecoderFile.Find(files.Model, family == ModelFamily.StableDiffusionXl ? "xl" : "", vae);
        if (tiny is not null)
            _networks[ModelFolderReader.TinyDecoderPart] = tiny;
        return scheduler is null || easel is null || problems.Count > before
            ? null
            : new ModelFolder(
                files.Model,
                vae,
                DenoiserOf(unet),
                scheduler,
                new ClipPrompts(tokenizer, tokenizer2, weighs: true, unet.PromptWidth, unet.PooledWidth),
                easel,
                upscaler: null,
                created,
                FeaturesOf(schedulerFile, text, unet, vae)
            )
            {
                Networks = new CheckpointNetworkSource(_networks),
                TinyVae = tiny is null ? null : vae.Tiny,
                FreeSizes = EaselConfig.NamesSizes(files.Easel) ? null : FreeSizes.Of(SideOf(vae, family), vae.Scale << (unet.Levels - 1)),
                Family = family.Name,
            };
    }

    private AutoencoderConfig? ReadAutoencoder(NetworkWeights weights)
    {
        var config = AutoencoderConfig.Detect(weights, files.Autoencoder.Config);
        if (config is null)
            return null;
        Add(true, files.Autoencoder, ModelFolderReader.DecoderPart, w => AutoencoderKl.BuildDecoder(config, w));
        if (weights.Has("encoder.conv_in.weight"))
            Add(true, files.Autoencoder, ModelFolderReader.EncoderPart, w => AutoencoderKl.BuildEncoder(config, w));
        return config;
    }

    /// <summary>What the U-Net's family takes of a text encoder: Podell et al. 2023, 2.1, for those with two.</summary>
    private ClipTextConfig? ReadText(NetworkWeights weights, ClipTokenizer tokenizer, Part part)
    {
        var file = part.Projects ? files.TextEncoder2! : files.TextEncoder;
        var openClip = files.OpenClip && (part.Projects || files.TextEncoder2 is null);
        var config = ClipTextConfig.Detect(weights, file.Config, tokenizer.Length, tokenizer.EndId, openClip);
        if (config is null)
            return null;

        // A folder's encoder of the second generation was cut after its penultimate layer; a single file has them all.
        var skipped = part.Penultimate || (openClip && file.Config is null) ? 1 : 0;
        config = config with { SkippedLayers = skipped, NormalizesConditioning = !part.Penultimate };
        if (part.Projects)
        {
            var projection = weights.Has("text_projection")
                ? weights.Find("text_projection", config.Width, -1)?.Shape[1]
                : weights.Find("text_projection.weight", -1, config.Width)?.Shape[0];
            if (projection is null)
                return null;
            config = config with { ProjectionWidth = projection };
        }

        Add(true, file, part.Name, w => ClipTextModel.Build(config, w));
        return config;
    }

    private ClipTextConfig? ReadSecondText(ClipTokenizer tokenizer, UNetConfig unet)
    {
        if (files.TextEncoder2 is { } second)
            return second.Inspect(weights => ReadText(weights, tokenizer, Part.Second(unet)), problems);
        Report(files.Denoiser, "is the U-Net of Stable Diffusion XL, which needs a second text encoder, and there is none.");
        return null;
    }

    /// <summary>Builds the graph once, so that every tensor that is missing is told now.</summary>
    private void Add(bool possible, PartFile file, string part, Func<NetworkWeights, OnnxGraph> build)
    {
        if (!possible)
        {
            Report(file, "adds to its timestep an embedding that is not that of Stable Diffusion XL.");
            return;
        }

        _networks[part] = new CheckpointNetwork(file, build);
        file.Inspect(build, problems);
    }

    private void CheckFit(UNetConfig unet, AutoencoderConfig autoencoder, int promptWidth)
    {
        if (unet.PromptWidth != promptWidth)
            Report(
                files.Denoiser,
                $"looks at prompts {unet.PromptWidth} wide, and the text encoder writes them {promptWidth} wide: the two do not belong together."
            );
        if (unet.OutChannels != autoencoder.LatentChannels)
            Report(
                files.Denoiser,
                $"makes latents of {unet.OutChannels} channels, and the autoencoder takes {autoencoder.LatentChannels}: the two do not belong together."
            );
        if (unet.InChannels != unet.OutChannels && unet.InChannels != 2 * unet.OutChannels + 1)
        {
            Report(
                files.Denoiser,
                $"sees {unet.InChannels} channels and makes {unet.OutChannels}; models that see anything but latents, or latents, mask and masked latents, are not supported."
            );
        }
    }

    private ModelFamily FamilyOf(UNetConfig unet)
    {
        if (unet.AddedWidth is not null)
            return ModelFamily.StableDiffusionXl;
        if (!unet.LinearProjection)
            return ModelFamily.StableDiffusion1;
        return Prediction.IsVelocity(files.Denoiser, files.Metadata, problems)
            ? ModelFamily.StableDiffusion2Velocity
            : ModelFamily.StableDiffusion2;
    }

    private VaeConfig ReadVaeConfig(AutoencoderConfig autoencoder, ModelFamily family)
    {
        var config = files.Autoencoder.Config;
        var scaling = config?.Number("scaling_factor", family.ScalingFactor, above: 0) ?? family.ScalingFactor;
        return new VaeConfig(
            autoencoder.LatentChannels,
            autoencoder.Channels,
            autoencoder.Scale,
            (float)scaling,
            (float)(config?.Number("shift_factor", 0) ?? 0),
            Premultiplied: false
        );
    }

    private ConfigFile SchedulerFile(ModelFamily family) =>
        files.Easel?.Section("scheduler")
        ?? files.Scheduler
        ?? ConfigFile.Parse("scheduler_config.json", Prediction.Amend(family.Scheduler, files.Metadata), problems);

    private ModelFeatures FeaturesOf(ConfigFile scheduler, ClipTextConfig text, UNetConfig unet, VaeConfig vae)
    {
        var folder = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(files.Model))!;
        return new ModelFeatures(new LoraLibrary(Path.Combine(folder, LocalModel.LorasFolder)), SchedulerCatalog.Of(scheduler), text.Layers)
        {
            Controls = ControlsOf(Path.Combine(folder, LocalModel.ControlsFolder), unet, vae),
        };
    }

    private ControlSupport ControlsOf(string folder, UNetConfig unet, VaeConfig vae)
    {
        var denoiser = files.Denoiser;
        var controlled = new Dictionary<string, CheckpointNetwork>(_networks, StringComparer.Ordinal)
        {
            ["unet"] = new CheckpointNetwork(denoiser, weights => UNet.Build(unet, weights, controlled: true)),
        };

        // Looked for when one is asked for: the file is not opened once more for models that are drawn with without any.
        var places = new Lazy<IReadOnlyList<ControlPlace>>(() =>
            denoiser.Inspect(weights => ControlPlace.Of(Module.Root(new GraphBuilder(""), weights), unet), []) ?? []
        );
        return new ControlSupport(folder, unet, vae.Scale, new CheckpointNetworkSource(controlled), places);
    }

    private EaselConfig? ReadEasel(UNetConfig unet, VaeConfig vae, ModelFamily family, SchedulerConfig? scheduler)
    {
        var side = SideOf(vae, family);
        var encodes = _networks.ContainsKey(ModelFolderReader.EncoderPart);
        if (unet.InChannels != unet.OutChannels && !encodes)
            Report(files.Autoencoder, "has no encoder, which an inpainting model needs.");
        var sizes = NativeSizes.Around(side, vae.Scale << (unet.Levels - 1));
        var plain = EaselConfig.Plain(files.Name, sizes[0], vae, encodes) with { Sizes = sizes, Description = family.Name };
        var easel = files.Easel is { } own
            ? EaselConfig.Read(own, files.Name, sizes, vae, encodes, ModelFolderReader.MaxSteps(scheduler))
            : plain.Guided(family.GuidanceScale);
        return Distilled(easel, unet);
    }

    /// <summary>A model that was distilled for guidance draws in a few steps, and is told no prompt to stay away from.</summary>
    private EaselConfig Distilled(EaselConfig easel, UNetConfig unet)
    {
        if (unet.GuidanceWidth == 0)
            return easel;
        easel = easel with { NegativePrompt = false };
        return files.Easel?.Section("defaults") is not null
            ? easel
            : easel with
            {
                Low = new QualityDefaults(2, ModelFamily.ConsistencyGuidance),
                Medium = new QualityDefaults(4, ModelFamily.ConsistencyGuidance),
                High = new QualityDefaults(8, ModelFamily.ConsistencyGuidance),
            };
    }

    /// <summary>Of the square that it was trained on, in pixels.</summary>
    private int SideOf(VaeConfig vae, ModelFamily family) =>
        (files.Denoiser.Config?.Integer("sample_size", family.LatentSide) ?? family.LatentSide) * vae.Scale;

    private static DenoiserConfig DenoiserOf(UNetConfig unet) =>
        new("unet", unet.InChannels, unet.OutChannels, SampleSize: null, unet.PromptWidth)
        {
            PooledWidth = unet.PooledWidth,
            BaseWidth = unet.BaseWidth,
            EmbedsGuidance = unet.GuidanceWidth > 0,
        };

    private void Report(PartFile file, string message) => problems.Add(new ModelFolderProblem(file.File, message));

    /// <param name="Penultimate">Takes the penultimate layer's states as they are.</param>
    /// <param name="Projects">Gives the prompt as one vector too.</param>
    private readonly record struct Part(string Name, bool Penultimate, bool Projects)
    {
        public static Part First(bool dual, UNetConfig unet) =>
            new(ModelFolderReader.TextEncoderPart, dual && unet.AddedWidth is not null, Projects: false);

        public static Part Second(UNetConfig unet) => new(ModelFolderReader.TextEncoder2Part, unet.AddedWidth is not null, Projects: true);
    }
}
