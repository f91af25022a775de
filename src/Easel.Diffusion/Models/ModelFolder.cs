using System.Diagnostics.CodeAnalysis;
using Easel.Diffusion.Models;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion;

/// <summary>
/// A latent-diffusion model in the layout of diffusers' ONNX exports: <c>model_index.json</c>, <c>tokenizer/</c>, <c>text_encoder/</c>,
/// <c>unet/</c> or <c>transformer/</c>, <c>vae_decoder/</c>, <c>scheduler/</c>, and optionally <c>easel.json</c>. Opening reads the
/// configs and the vocabulary, not the weights. Immutable.
/// </summary>
public sealed class ModelFolder
{
    private const string WeightsFile = "model.onnx";
    private const string ConfigFileName = "config.json";
    private const string TextEncoderPart = "text_encoder";
    private const string DecoderPart = "vae_decoder";

    // As many steps as the road allows anyone.
    private const int MostSteps = 150;

    private ModelFolder(string path, VaeConfig vae, DenoiserConfig denoiser, SchedulerConfig scheduler, ClipTokenizer tokenizer, EaselConfig easel, DateTimeOffset created)
    {
        Path = path;
        Vae = vae;
        Denoiser = denoiser;
        Scheduler = scheduler;
        Tokenizer = tokenizer;
        Easel = easel;
        Card = new ModelCard
        {
            Id = easel.Id,
            Name = easel.Name,
            Description = easel.Description,
            License = easel.License,
            Created = created,
            Capabilities = new ModelCapabilities
            {
                Transparency = easel.Transparency,
                DefaultBackground = easel.Transparency ? ImageBackground.Transparent : ImageBackground.Opaque,
                PartialImages = true,
                NegativePrompt = easel.NegativePrompt,
                GuidanceScale = easel.GuidanceScale,
                MaxSteps = Math.Min(MostSteps, scheduler.TrainTimesteps),
            },
        };
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    public ModelCard Card { get; }

    internal VaeConfig Vae { get; }

    internal DenoiserConfig Denoiser { get; }

    internal SchedulerConfig Scheduler { get; }

    internal ClipTokenizer Tokenizer { get; }

    internal EaselConfig Easel { get; }

    internal string TextEncoderFile { get; } = $"{TextEncoderPart}/{WeightsFile}";

    internal string DenoiserFile => $"{Denoiser.Part}/{WeightsFile}";

    internal string DecoderFile { get; } = $"{DecoderPart}/{WeightsFile}";

    /// <summary>Height and width of the latents where all pictures have the same; otherwise -1, what only a run decides.</summary>
    internal (long Height, long Width) FixedLatents =>
        Easel.Sizes is [var only] ? (only.Height / Vae.Scale, only.Width / Vae.Scale) : (-1, -1);

    /// <exception cref="ModelFolderException">The folder cannot be drawn with; it lists every problem.</exception>
    public static ModelFolder Open(string path) =>
        TryOpen(path, out var folder, out var problems) ? folder : throw new ModelFolderException(path, problems);

    /// <summary>False, and every problem of the folder at once, when it cannot be drawn with.</summary>
    public static bool TryOpen(string path, [NotNullWhen(true)] out ModelFolder? folder, out IReadOnlyList<ModelFolderProblem> problems)
    {
        var found = new List<ModelFolderProblem>();
        problems = found;
        folder = Read(System.IO.Path.GetFullPath(path), found);
        if (found.Count > 0) folder = null;
        return folder is not null;
    }

    /// <summary>Null only together with problems; a folder that comes with problems is half read.</summary>
    private static ModelFolder? Read(string path, List<ModelFolderProblem> problems)
    {
        if (!Directory.Exists(path))
        {
            problems.Add(new ModelFolderProblem(".", "There is no such folder."));
            return null;
        }

        var index = ConfigFile.Read(path, "model_index.json", problems);
        if (index is not null) CheckIndex(index);

        var tokenizer = ClipTokenizer.Read(path, problems);
        var textEncoder = ReadPart(path, TextEncoderPart, problems);
        var decoder = ReadPart(path, DecoderPart, problems);
        var vae = decoder is null ? null : VaeConfig.Read(decoder);
        var part = !Directory.Exists(System.IO.Path.Combine(path, "unet")) && Directory.Exists(System.IO.Path.Combine(path, "transformer")) ? "transformer" : "unet";
        var denoiserFile = ReadPart(path, part, problems);
        var denoiser = denoiserFile is null ? null : DenoiserConfig.Read(denoiserFile, part, vae);
        var schedulerFile = ConfigFile.Read(path, "scheduler/scheduler_config.json", problems);
        var scheduler = schedulerFile is null ? null : SchedulerConfig.Read(schedulerFile);
        if (textEncoder is not null) CheckTextEncoder(textEncoder, tokenizer, denoiser);

        ImageSize? trained = denoiser?.SampleSize is var (height, width) && vae is not null ? new ImageSize(width * vae.Scale, height * vae.Scale) : null;
        var easel = vae is null ? null : ReadEasel(path, trained, vae, Math.Min(MostSteps, scheduler?.TrainTimesteps ?? MostSteps), problems);
        return tokenizer is null || vae is null || denoiser is null || scheduler is null || easel is null
            ? null
            : new ModelFolder(path, vae, denoiser, scheduler, tokenizer, easel, Created(path));
    }

    private static DateTimeOffset Created(string path) =>
        new(File.GetLastWriteTimeUtc(System.IO.Path.Combine(path, "model_index.json")), TimeSpan.Zero);

    private static void CheckIndex(ConfigFile index)
    {
        foreach (var (key, value) in index.Entries)
        {
            // diffusers writes a part that is left out as [null, null].
            var used = value.ValueKind == System.Text.Json.JsonValueKind.Array && value.GetArrayLength() == 2 && value[1].ValueKind != System.Text.Json.JsonValueKind.Null;
            if (used && key is "text_encoder_2" or "text_encoder_3" or "tokenizer_2" or "tokenizer_3")
            {
                index.Report(key, "names a second text encoder, which is not supported.");
            }
        }
    }

    private static ConfigFile? ReadPart(string path, string part, List<ModelFolderProblem> problems)
    {
        var weights = new FileInfo(System.IO.Path.Combine(path, part, WeightsFile));
        if (!weights.Exists) problems.Add(new ModelFolderProblem($"{part}/{WeightsFile}", "is missing."));
        else if (weights.Length == 0) problems.Add(new ModelFolderProblem($"{part}/{WeightsFile}", "is empty."));
        return ConfigFile.Read(path, $"{part}/{ConfigFileName}", problems);
    }

    private static void CheckTextEncoder(ConfigFile config, ClipTokenizer? tokenizer, DenoiserConfig? denoiser)
    {
        var length = config.Integer("max_position_embeddings", tokenizer?.Length ?? 1);
        if (tokenizer is not null && length < tokenizer.Length)
        {
            config.Report("max_position_embeddings", $"is {length}, below the {tokenizer.Length} of the tokenizer's model_max_length.");
        }

        var width = config.Integer("hidden_size", denoiser?.CrossAttentionDim ?? 1);
        if (denoiser?.CrossAttentionDim is { } wanted && width != wanted)
        {
            config.Report("hidden_size", $"is {width}, but the denoiser's cross_attention_dim is {wanted}.");
        }

        var known = config.Integer("vocab_size", tokenizer?.VocabularySize ?? 1);
        if (tokenizer is not null && known < tokenizer.VocabularySize)
        {
            config.Report("vocab_size", $"is {known}, below the {tokenizer.VocabularySize} tokens of the vocabulary.");
        }
    }

    private static EaselConfig? ReadEasel(string path, ImageSize? trained, VaeConfig vae, int maxSteps, List<ModelFolderProblem> problems)
    {
        var name = System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(path));
        if (File.Exists(System.IO.Path.Combine(path, EaselConfig.FileName)))
        {
            return ConfigFile.Read(path, EaselConfig.FileName, problems) is { } file ? EaselConfig.Read(file, name, trained, vae, maxSteps) : null;
        }

        if (trained is { } size) return EaselConfig.Plain(name, size, vae);
        problems.Add(new ModelFolderProblem(EaselConfig.FileName, "is missing, and the denoiser's config has no sample_size to tell the picture's size by."));
        return null;
    }
}
