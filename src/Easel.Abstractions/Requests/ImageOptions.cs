namespace Easel.Abstractions.Requests;

/// <summary>How much work an image is worth; a model maps it to denoising steps.</summary>
public enum ImageQuality
{
    Auto,
    Low,
    Medium,
    High,

    /// <summary>More than <see cref="High"/>, of the few services that have it.</summary>
    ExtraHigh,

    /// <summary>All that the service can do.</summary>
    Max,
}

public enum ImageBackground
{
    /// <summary>The model decides; see its card.</summary>
    Auto,

    /// <summary>A real alpha channel in PNG and WebP, on or off in GIF; never in JPEG.</summary>
    Transparent,
    Opaque,
}

public enum ImageFormat
{
    Png,
    Jpeg,
    WebP,

    /// <summary>A still of 256 colours, each pixel wholly there or wholly clear.</summary>
    Gif,
}

/// <summary>Who goes first where requests wait for their turn.</summary>
public enum RequestPriority
{
    Normal,

    /// <summary>All others first; such a request may wait for as long as it takes.</summary>
    Low,
}

/// <summary>How much the server's policy, if it has one, refuses.</summary>
public enum ModerationLevel
{
    Auto,

    /// <summary>Less than usual.</summary>
    Low,
}
