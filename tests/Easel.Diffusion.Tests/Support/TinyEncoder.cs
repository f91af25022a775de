namespace Easel.Diffusion.Tests.Support;

/// <summary>What a tiny model's VAE encoder gives, as exports differ.</summary>
public enum TinyEncoder
{
    /// <summary>There is none.</summary>
    None,
    Latents,

    /// <summary>Mean and logarithm of the variance; the latter is minus the mean, which would be seen if it were used.</summary>
    Moments,

    /// <summary>Latents, but the file does not tell how many channels they have.</summary>
    OpenShape,
}
