using Easel.Abstractions.Requests;
using Easel.Diffusion.Seeds;

namespace Easel.Diffusion.Tests.Support;

/// <summary>
/// What a <see cref="TinyModel"/> of 4x4 latents draws in five steps, worked out in double from the formulas: flow matching as in
/// Golden/schedulers.py, masks as RePaint puts what is known back before every step (Lugmayr et al. 2022, equation 8).
/// </summary>
internal static class TinyFormula
{
    public const int Steps = 5;

    private const int Cells = 16;

    public static readonly ImageSize Size = new(8, 8);

    private static readonly double[] Sigmas = [1, 0.75025, 0.5005, 0.25075, 0.001, 0];

    /// <param name="text">TextWeight times the token, after guidance.</param>
    /// <param name="isOpen">By pixel; null for all.</param>
    public static byte[] Draw(TinyModel model, TestImage? source, Func<int, int, bool>? isOpen, int run, long seed, double text)
    {
        var noise = new float[TinyModel.LatentChannels * Cells];
        GaussianNoise.Fill(seed, noise);
        var clean = new double[noise.Length];
        var masked = new double[noise.Length];
        var open = new bool[Cells];
        for (var i = 0; i < noise.Length; i++)
        {
            var (x, y, channel) = Place(i);
            var value = source is null ? 0 : source.Bytes[(y * Size.Width + x) * 4 + channel] / 127.5 - 1;
            var hidden = isOpen is null || isOpen(x, y);
            clean[i] = ToLatent(value);
            masked[i] = ToLatent(hidden ? 0 : value);
            open[i % Cells] |= hidden;
        }

        var first = Steps - run;
        var latents = Mix(first);
        if (run == Steps)
            latents = [.. noise.Select(e => (double)e)];
        for (var step = first; step < Steps; step++)
        {
            PutBack(step);
            var means = Enumerable
                .Range(0, TinyModel.LatentChannels)
                .Select(channel => latents.Skip(channel * Cells).Take(Cells).Average())
                .ToArray();
            for (var i = 0; i < latents.Length; i++)
            {
                var velocity =
                    model.Feedback * latents[i] + text + model.TimeWeight * Sigmas[step] * 1000 + model.MeanWeight * means[i / Cells];
                if (model.Inpaints)
                    velocity += (open[i % Cells] ? model.MaskWeight : 0) + model.MaskedWeight * masked[i];
                latents[i] += (Sigmas[step + 1] - Sigmas[step]) * velocity;
            }
        }

        PutBack(Steps);
        var pixels = new byte[Size.Pixels * 4];
        for (var i = 0; i < latents.Length; i++)
        {
            var (x, y, channel) = Place(i);
            var unit = Math.Clamp((latents[i] / TinyModel.ScalingFactor + TinyModel.ShiftFactor + 1) / 2, 0, 1);
            pixels[(y * Size.Width + x) * 4 + channel] = (byte)Math.Round(unit * 255);
        }

        return pixels;

        double[] Mix(int step) => [.. clean.Select((x, i) => (1 - Sigmas[step]) * x + Sigmas[step] * noise[i])];

        void PutBack(int step)
        {
            var known = Mix(step);
            for (var i = 0; i < latents.Length; i++)
            {
                if (!open[i % Cells])
                    latents[i] = known[i];
            }
        }
    }

    /// <summary>DepthToSpace, depth-column-row: channel c + 4 (2 row + column) of a latent is channel c of that pixel of its
    /// block.</summary>
    public static (int X, int Y, int Channel) Place(int element)
    {
        var (channel, y, x) = (element / Cells, element / 4 % 4, element % 4);
        return (2 * x + channel / 4 % 2, 2 * y + channel / 8, channel % 4);
    }

    /// <summary>A level apart at most, wherever there is anything to be seen.</summary>
    public static void ShouldBeLike(this byte[] actual, byte[] expected, int tolerance = 1)
    {
        actual.Length.ShouldBe(expected.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            if (i % 4 < 3 && actual[i / 4 * 4 + 3] == 0)
                continue;
            Math.Abs(actual[i] - expected[i])
                .ShouldBeLessThanOrEqualTo(tolerance, $"channel {i % 4} of pixel {i / 4 % Size.Width}, {i / 4 / Size.Width}");
        }
    }

    private static double ToLatent(double value) => (value - TinyModel.ShiftFactor) * TinyModel.ScalingFactor;
}
