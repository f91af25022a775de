namespace Easel;

/// <summary>How much work an image is worth; a model maps it to denoising steps.</summary>
public enum ImageQuality
{
    Auto,
    Low,
    Medium,
    High,
}

public enum ImageBackground
{
    /// <summary>The model decides; see its card.</summary>
    Auto,

    /// <summary>A real alpha channel; PNG and WebP only.</summary>
    Transparent,
    Opaque,
}

public enum ImageFormat
{
    Png,
    Jpeg,
    WebP,
}
