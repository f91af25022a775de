namespace Easel.Diffusion.Safety;

/// <summary>What a picture shows, as far as a small network can tell: shares that add up to 1.</summary>
/// <param name="Drawing">Drawn, and safe for anybody.</param>
/// <param name="Hentai">Drawn, and pornographic.</param>
/// <param name="Neutral">Photographed, and safe for anybody.</param>
/// <param name="Porn">Photographed, and pornographic.</param>
/// <param name="Sexy">Photographed, and suggestive.</param>
public readonly record struct PictureScores(float Drawing, float Hentai, float Neutral, float Porn, float Sexy)
{
    /// <summary>That it is pornographic, drawn or photographed.</summary>
    public float Explicit => Hentai + Porn;
}
