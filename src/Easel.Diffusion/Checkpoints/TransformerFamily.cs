using Easel.Diffusion.Models;

namespace Easel.Diffusion.Checkpoints;

/// <summary>How a family of transformers is drawn with where nobody says otherwise.</summary>
/// <param name="Name">As users know it.</param>
/// <param name="Side">Of the square that it was trained on, in pixels.</param>
/// <param name="Patch">Latents a side of what the transformer sees as one token.</param>
/// <param name="Guides">It can be guided.</param>
/// <param name="Negates">It can be told what not to draw.</param>
internal sealed record TransformerFamily(
    string Name,
    int Side,
    int Patch,
    bool Guides,
    bool Negates,
    QualityDefaults Low,
    QualityDefaults Medium,
    QualityDefaults High
)
{
    /// <summary>The kind of its latents, by which tiny autoencoders are told apart.</summary>
    public string Latents { get; init; } = "flux";

    public static readonly TransformerFamily FluxSchnell = new("FLUX.1 schnell", 1024, 2, false, false, new(2, 1), new(4, 1), new(8, 1));

    public static readonly TransformerFamily FluxDev = new("FLUX.1 dev", 1024, 2, true, false, new(16, 3.5f), new(28, 3.5f), new(50, 3.5f));

    /// <summary>Draws what a mask leaves open.</summary>
    public static readonly TransformerFamily FluxFill = new("FLUX.1 Fill", 1024, 2, true, false, new(20, 30), new(28, 30), new(50, 30));

    /// <summary>Changes a picture as it is told to.</summary>
    public static readonly TransformerFamily FluxKontext = new(
        "FLUX.1 Kontext",
        1024,
        2,
        true,
        false,
        new(16, 2.5f),
        new(28, 2.5f),
        new(50, 2.5f)
    );

    public static readonly TransformerFamily Flux2Klein = new("FLUX.2 klein", 1024, 1, false, false, new(2, 1), new(4, 1), new(8, 1))
    {
        Latents = "flux2",
    };

    public static readonly TransformerFamily Flux2KleinBase = new(
        "FLUX.2 klein base",
        1024,
        1,
        true,
        true,
        new(28, 4),
        new(50, 4),
        new(50, 4)
    )
    {
        Latents = "flux2",
    };

    /// <summary>Distilled: draws in a few steps, without guidance unless it is asked for.</summary>
    public static readonly TransformerFamily ZImageTurbo = new("Z-Image Turbo", 1024, 2, true, true, new(5, 1), new(9, 1), new(13, 1));

    public static readonly TransformerFamily ZImage = new("Z-Image", 1024, 2, true, true, new(28, 4), new(36, 4), new(50, 4));

    public static readonly TransformerFamily QwenImage = new("Qwen-Image", 1328, 2, true, true, new(20, 4), new(30, 4), new(50, 4))
    {
        Latents = "qwen",
    };

    /// <summary>Changes a picture as it is told to.</summary>
    public static readonly TransformerFamily QwenImageEdit = QwenImage with { Name = "Qwen-Image-Edit", Side = 1024 };

    /// <summary>Goes by several pictures.</summary>
    public static readonly TransformerFamily QwenImageEditPlus = QwenImageEdit with { Name = "Qwen-Image-Edit Plus" };

    public static readonly TransformerFamily StableDiffusion3 = new(
        "Stable Diffusion 3",
        1024,
        2,
        true,
        true,
        new(20, 4.5f),
        new(28, 4.5f),
        new(40, 4.5f)
    )
    {
        Latents = "sd3",
    };
}
