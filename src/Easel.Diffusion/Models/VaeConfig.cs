namespace Easel.Diffusion.Models;

/// <summary>The autoencoder between pixels and latents.</summary>
/// <param name="Scale">Pixels a side for one latent: a power of two.</param>
/// <param name="ScalingFactor">Latents as the denoiser knows them are (z - shift) * scaling.</param>
/// <param name="Premultiplied">RGB comes multiplied by alpha, both in [0, 1].</param>
internal sealed record VaeConfig(int LatentChannels, int OutChannels, int Scale, float ScalingFactor, float ShiftFactor, bool Premultiplied)
{
    private const string Straight = "straight";

    /// <summary>Pixels nearer to each other than this, over all channels in [0, 1], are evened out; 0 leaves them as drawn.</summary>
    public float FillSmoothing { get; init; }

    public bool HasAlpha => OutChannels == 4;

    /// <summary>Of a tiny autoencoder in the place of this one: it takes latents as the denoiser knows them.</summary>
    public VaeConfig Tiny => this with { OutChannels = 3, ScalingFactor = 1, ShiftFactor = 0, Premultiplied = false, FillSmoothing = 0 };

    public static VaeConfig Read(ConfigFile file)
    {
        var channels = file.Integer("out_channels", 3);
        if (channels is not (3 or 4))
            file.Report("out_channels", $"is {channels}; it must be 3 (RGB) or 4 (RGBA).");

        var blocks = file.Array("block_out_channels").Count;
        if (blocks is < 1 or > 8)
            file.Report("block_out_channels", "must list 1 to 8 blocks: the size of latents follows from it.");

        // The defaults are those of diffusers' AutoencoderKL, whose older configs leave them out.
        return new VaeConfig(
            file.Integer("latent_channels", 4),
            channels,
            1 << (Math.Clamp(blocks, 1, 8) - 1),
            (float)file.Number("scaling_factor", 0.18215, above: 0),
            (float)file.Number("shift_factor", 0),
            file.OneOf("alpha", Straight, (Straight, false), ("premultiplied", true))
        )
        {
            FillSmoothing = file.Fraction("fill_smoothing", 0),
        };
    }
}
