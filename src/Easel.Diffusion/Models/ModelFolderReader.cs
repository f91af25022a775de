using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Prompts;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tokenizers;
using Easel.Diffusion.Upscaling;

namespace Easel.Diffusion.Models;

/// <summary>Reads a model folder's configs and vocabulary, and puts everything that is wrong with them on one list.</summary>
internal static class ModelFolderReader
{
    public const string TextEncoderPart = "text_encoder";
    public const string TextEncoder2Part = "text_encoder_2";
    public const string TextEncoder3Part = "text_encoder_3";
    public const string VisionPart = "vision";
    public const string DecoderPart = "vae_decoder";
    public const string EncoderPart = "vae_encoder";
    public const string UpscalerPart = "upscaler";
    public const string TinyDecoderPart = "tiny_decoder";

    public const string SchedulerFile = "scheduler/scheduler_config.json";
    public const string IndexFile = "model_index.json";
    private const string ConfigFileName = "config.json";
    private const string WeightsFile = "model.onnx";

    // More than anyone's picture gains by.
    private const int MostSteps = 150;

    public static string WeightsOf(string part) => $"{part}/{WeightsFile}";

    /// <summary>No more steps than timesteps were trained.</summary>
    public static int MaxSteps(SchedulerConfig? scheduler) => Math.Min(MostSteps, scheduler?.TrainTimesteps ?? MostSteps);

    /// <summary>Null only together with problems; a folder that comes with problems is half read.</summary>
    public static ModelFolder? Read(string path, List<ModelFolderProblem> problems)
    {
        if (!Directory.Exists(path))
        {
            problems.Add(new ModelFolderProblem(".", "There is no such folder."));
            return null;
        }

        var index = ConfigFile.Read(path, IndexFile, problems);
        if (index is not null)
            CheckIndex(index);

        var tokenizer = ClipTokenizerReader.Read(path, problems);
        var textEncoder = ReadPart(path, TextEncoderPart, problems);
        var decoder = ReadPart(path, DecoderPart, problems);
        var vae = decoder is null ? null : VaeConfig.Read(decoder);
        var encodes = Directory.Exists(Path.Combine(path, EncoderPart));
        if (encodes && ReadPart(path, EncoderPart, problems) is { } encoder && vae is not null)
            CheckEncoder(encoder, vae);
        var upscalerFile = Directory.Exists(Path.Combine(path, UpscalerPart)) ? ReadPart(path, UpscalerPart, problems) : null;
        var upscaler = upscalerFile is null ? null : UpscalerConfig.Read(upscalerFile);
        var part = DenoiserPart(path);
        var denoiserFile = ReadPart(path, part, problems);
        var denoiser = denoiserFile is null ? null : DenoiserConfig.Read(denoiserFile, part, vae);
        var schedulerFile = ConfigFile.Read(path, SchedulerFile, problems);
        var scheduler = schedulerFile is null ? null : SchedulerConfig.Read(schedulerFile);
        if (denoiserFile is not null && denoiser is { Inpaints: true } && !encodes)
        {
            denoiserFile.Report("in_channels", $"is that of an inpainting model, which needs a {EncoderPart}.");
        }

        if (textEncoder is not null)
            CheckTextEncoder(textEncoder, tokenizer, denoiser);

        ImageSize? trained =
            denoiser?.SampleSize is var (height, width) && vae is not null ? new ImageSize(width * vae.Scale, height * vae.Scale) : null;
        var easel = ReadEasel(path, trained, vae, encodes, MaxSteps(scheduler), problems);
        return tokenizer is null || vae is null || denoiser is null || scheduler is null || easel is null
            ? null
            : new ModelFolder(
                path,
                vae,
                denoiser,
                scheduler,
                new ClipPrompts(tokenizer, tokenizer2: null, weighs: false, denoiser.CrossAttentionDim, pooledWidth: 0),
                easel,
                upscaler,
                Created(path)
            );
    }

    private static string DenoiserPart(string path) =>
        !Directory.Exists(Path.Combine(path, "unet")) && Directory.Exists(Path.Combine(path, "transformer")) ? "transformer" : "unet";

    private static DateTimeOffset Created(string path) => new(File.GetLastWriteTimeUtc(Path.Combine(path, IndexFile)), TimeSpan.Zero);

    private static void CheckIndex(ConfigFile index)
    {
        foreach (var (key, value) in index.Entries)
        {
            // diffusers writes a part that is left out as [null, null].
            var used = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2 && value[1].ValueKind != JsonValueKind.Null;
            if (used && key is "text_encoder_2" or "text_encoder_3" or "tokenizer_2" or "tokenizer_3")
            {
                index.Report(key, "names a second text encoder, which is not supported.");
            }
        }
    }

    private static ConfigFile? ReadPart(string path, string part, List<ModelFolderProblem> problems)
    {
        var weights = new FileInfo(Path.Combine(path, part, WeightsFile));
        if (!weights.Exists)
            problems.Add(new ModelFolderProblem(WeightsOf(part), "is missing."));
        else if (weights.Length == 0)
            problems.Add(new ModelFolderProblem(WeightsOf(part), "is empty."));
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

    /// <summary>Both halves of an autoencoder speak the same latents; the decoder's config is the one that counts.</summary>
    private static void CheckEncoder(ConfigFile config, VaeConfig vae)
    {
        Check("in_channels", vae.OutChannels);
        Check("latent_channels", vae.LatentChannels);
        Check("scaling_factor", vae.ScalingFactor);
        Check("shift_factor", vae.ShiftFactor);
        var blocks = config.Array("block_out_channels").Count;
        if (blocks > 0 && 1 << (Math.Min(blocks, 30) - 1) != vae.Scale)
        {
            config.Report("block_out_channels", $"lists {blocks} blocks, but the decoder's config {int.Log2(vae.Scale) + 1}.");
        }

        void Check(string key, float decoders)
        {
            var own = (float)config.Number(key, decoders);
            if (own != decoders)
                config.Report(key, $"is {own}, but the decoder has {decoders}.");
        }
    }

    private static EaselConfig? ReadEasel(
        string path,
        ImageSize? trained,
        VaeConfig? vae,
        bool encodes,
        int maxSteps,
        List<ModelFolderProblem> problems
    )
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (File.Exists(Path.Combine(path, EaselConfig.FileName)))
        {
            // Without the autoencoder's config, which is a problem already, its numbers cannot be checked, but it must be JSON.
            var file = ConfigFile.Read(path, EaselConfig.FileName, problems);
            return file is null || vae is null
                ? null
                : EaselConfig.Read(file, name, trained is { } known ? [known] : [], vae, encodes, maxSteps);
        }

        if (vae is null)
            return null;
        if (trained is { } size)
            return EaselConfig.Plain(name, size, vae, encodes);
        problems.Add(
            new ModelFolderProblem(
                EaselConfig.FileName,
                "is missing, and the denoiser's config has no sample_size to tell the picture's size by."
            )
        );
        return null;
    }
}
