using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Seeds;

/// <summary>
/// The noise of a loop's frames: noise that is the same in all of them, and noise that goes round in a circle through two others, so that
/// the last frame leads to the first. Independent normals mixed by weights whose squares sum to 1 are normals again: each frame's noise is
/// as good as a still's.
/// </summary>
internal static class LoopNoise
{
    /// <summary>The circle's share of the noise's variance: enough to move, and little enough to stay the same picture.</summary>
    private const double Share = 0.12;

    /// <summary>Streams of their own, which no step of any schedule uses.</summary>
    private const int Cosine = 1 << 20;
    private const int Sine = 1 << 21;

    /// <summary>Fills <paramref name="noise"/> with the noise that a drawing of this frame starts from.</summary>
    public static void Fill(long seed, LoopFrame frame, Span<float> noise)
    {
        GaussianNoise.Fill(seed, noise);
        var circle = new float[2 * noise.Length];
        var cosines = circle.AsSpan(0, noise.Length);
        var sines = circle.AsSpan(noise.Length);
        GaussianNoise.Fill(seed, cosines, Cosine);
        GaussianNoise.Fill(seed, sines, Sine);
        var (sine, cosine) = Math.SinCos(frame.Angle);
        var (still, moving) = ((float)Math.Sqrt(1 - Share), Math.Sqrt(Share));
        var (alongCosine, alongSine) = ((float)(moving * cosine), (float)(moving * sine));
        for (var i = 0; i < noise.Length; i++)
            noise[i] = still * noise[i] + alongCosine * cosines[i] + alongSine * sines[i];
    }
}
