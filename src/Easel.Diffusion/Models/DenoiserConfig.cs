using System.Text.Json;

namespace Easel.Diffusion.Models;

/// <summary>The denoiser: a U-Net or a transformer.</summary>
/// <param name="Part">Its folder, <c>unet</c> or <c>transformer</c>.</param>
/// <param name="InChannels">Those of the latents, or, of an inpainting model, twice as many and one.</param>
/// <param name="SampleSize">Height and width of the latents that it was trained on; null where the config does not say.</param>
internal sealed record DenoiserConfig(
    string Part,
    int InChannels,
    int OutChannels,
    (int Height, int Width)? SampleSize,
    int? CrossAttentionDim
)
{
    /// <summary>Of the prompt as one vector, which it is given beside the prompt, with the picture's size (SDXL); 0 for models
    /// without.</summary>
    public int PooledWidth { get; init; }

    /// <summary>It is told the picture's size beside the vector.</summary>
    public bool KnowsSize { get; init; } = true;

    /// <summary>It is told the guidance scale, and never asked without the prompt.</summary>
    public bool EmbedsGuidance { get; init; }

    /// <summary>Guidance counts from the response with the prompt: Z-Image's pipeline.</summary>
    public bool GuidesFromPrompt { get; init; }

    /// <summary>What guidance makes of a token is made as long as what the prompt alone makes of it: Qwen-Image's pipeline.</summary>
    public bool KeepsLength { get; init; }

    /// <summary>How tokens are told where they stand; null for a network that sees it by itself.</summary>
    public RotaryConfig? Rotary { get; init; }

    /// <summary>Channels at its finest level, by which what it computes is estimated.</summary>
    public int BaseWidth { get; init; }

    /// <summary>Latents a side of what a transformer sees as one token.</summary>
    public int Patch { get; init; } = 2;

    /// <summary>So many pictures to go by it sees well beside the one that it draws; 0 for a network that sees none.</summary>
    public int MostReferences { get; init; }

    /// <summary>Pictures to go by are brought to the area that it draws, small ones too: Qwen-Image's pipelines.</summary>
    public bool EnlargesReferences { get; init; }

    /// <summary>It is told what is to be drawn anew, and what stands around it, in channels of their own.</summary>
    public bool Inpaints => InChannels > OutChannels;

    /// <summary>Of an inpainting model, in how many channels it is told what is to be drawn anew: in one by latents, or, with one for each
    /// pixel of a latent, by pixels.</summary>
    public int MaskChannels => InChannels - 2 * OutChannels;

    public static DenoiserConfig Read(ConfigFile file, string part, VaeConfig? vae)
    {
        var inChannels = file.Integer("in_channels", 4);
        var latents = vae?.LatentChannels ?? inChannels;
        if (inChannels != latents && inChannels != 2 * latents + 1)
        {
            file.Report(
                "in_channels",
                $"is {inChannels}, but the autoencoder's latents have {latents} channels; models that see anything but latents, or latents, mask and masked latents ({2 * latents + 1}), are not supported."
            );
        }

        var outChannels = file.Integer("out_channels", latents);
        if (outChannels != latents)
        {
            file.Report(
                "out_channels",
                $"is {outChannels}, but the autoencoder's latents have {latents} channels; models that predict more are not supported."
            );
        }

        foreach (var conditioning in (ReadOnlySpan<string>)["addition_embed_type", "class_embed_type", "time_cond_proj_dim"])
        {
            if (file.Find(conditioning, out _))
                file.Report(conditioning, "is set: a model with more inputs than text, which is not supported.");
        }

        return new DenoiserConfig(
            part,
            inChannels,
            latents,
            ReadSampleSize(file),
            file.Find("cross_attention_dim", out var dim) && dim.ValueKind == JsonValueKind.Number
                ? file.Integer("cross_attention_dim", 1)
                : null
        );
    }

    private static (int Height, int Width)? ReadSampleSize(ConfigFile file)
    {
        if (!file.Find("sample_size", out var value))
            return null;
        if (value.ValueKind != JsonValueKind.Array)
        {
            var side = file.Integer("sample_size", 1);
            return (side, side);
        }

        if (value.GetArrayLength() == 2 && value[0].TryGetSide(out var height) && value[1].TryGetSide(out var width))
            return (height, width);
        file.Report("sample_size", "must be a side or [height, width], in latents.");
        return null;
    }
}
