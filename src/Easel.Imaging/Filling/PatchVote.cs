using System.Buffers;
using System.Numerics;

namespace Easel.Imaging.Filling;

/// <summary>
/// Colours of missing pixels as the mean of what all patches over them say, weighted by how well each fits and how near it is to what is
/// known (Wexler et al., "Space-time completion of video", 2007).
/// </summary>
internal sealed class PatchVote : IDisposable
{
    private readonly PatchLevel _level;
    private readonly PatchField _field;
    private readonly float[] _weights;

    /// <param name="sharpness">Above 1, the best patches decide nearly alone.</param>
    /// <param name="fading">How much less a vote weighs with each pixel farther from what is known.</param>
    internal PatchVote(PatchLevel level, PatchField field, float sharpness, float fading)
    {
        (_level, _field) = (level, field);
        _weights = ArrayPool<float>.Shared.Rent(level.Width * level.Height);
        var scale = -sharpness / (2 * Math.Max(Usual(), 1));
        foreach (var target in level.Targets)
        {
            var middle = target + ((PatchDistance.Side / 2) * (level.Width + 1));
            _weights[target] =
                MathF.Exp(Math.Max(field.Distances[target] * scale, -60)) * MathF.Pow(fading, Math.Min(level.Depths[middle], 200)) + 1e-30f;
        }
    }

    /// <summary>Gives the level's missing pixels their colours.</summary>
    internal void Decide(CancellationToken cancellationToken)
    {
        const int Piece = 4096;
        var missing = _level.Missing;
        Parallel.For(
            0,
            (missing.Length + Piece - 1) / Piece,
            new ParallelOptions { CancellationToken = cancellationToken },
            piece =>
            {
                for (var i = piece * Piece; i < Math.Min(missing.Length, (piece + 1) * Piece); i++)
                {
                    var colour = Of(missing[i]) + new Vector4(0.5f);
                    var pixel = _level.Pixels.Slice(missing[i] * PatchLevel.BytesPerPixel, PatchLevel.BytesPerPixel);
                    (pixel[0], pixel[1], pixel[2], pixel[3]) = ((byte)colour.X, (byte)colour.Y, (byte)colour.Z, (byte)colour.W);
                }
            }
        );
    }

    /// <summary>What the patches say of a pixel, missing or beside one, 0 to 255 a channel.</summary>
    internal Vector4 Of(int at)
    {
        const int Side = PatchDistance.Side;
        var width = _level.Width;
        var (x, y) = (at % width, at / width);
        var pixels = _level.Pixels;
        var matches = _field.Matches;
        var (sum, weights) = (Vector4.Zero, 0f);
        for (var top = Math.Max(0, y - Side + 1); top <= Math.Min(y, _level.Height - Side); top++)
        {
            for (var left = Math.Max(0, x - Side + 1); left <= Math.Min(x, width - Side); left++)
            {
                var target = (top * width) + left;
                if (!_level.IsTarget(target))
                    continue;
                var from = (matches[target] + at - target) * PatchLevel.BytesPerPixel;
                var weight = _weights[target];
                sum += weight * new Vector4(pixels[from], pixels[from + 1], pixels[from + 2], pixels[from + 3]);
                weights += weight;
            }
        }

        return sum / weights;
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_weights);

    /// <summary>The distance that three quarters of the matches keep, by some thousand of them.</summary>
    private float Usual()
    {
        var targets = _level.Targets;
        var some = new int[Math.Min(targets.Length, 4096)];
        for (var i = 0; i < some.Length; i++)
            some[i] = _field.Distances[targets[(int)((long)i * targets.Length / some.Length)]];
        Array.Sort(some);
        return some[some.Length * 3 / 4];
    }
}
