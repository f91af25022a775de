using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>
/// Angles of rotary positions on several axes (Su et al., "RoFormer", 2021), for text whose tokens all stand at 0 and after it a picture's
/// tokens by row and column: cosines and sines, [tokens, half a head].
/// </summary>
internal sealed class RotaryTensors : IDisposable
{
    public const string CosinesName = "rotary_cos";
    public const string SinesName = "rotary_sin";

    private const double Base = 10_000;

    private readonly OnnxTensor _cosines;
    private readonly OnnxTensor _sines;

    /// <param name="axes">Widths of a head for the image's number, which is 0, the row and the column.</param>
    public RotaryTensors(IReadOnlyList<int> axes, int text, int rows, int columns)
    {
        var half = axes.Sum() / 2;
        _cosines = OnnxTensor.Allocate<float>(text + rows * columns, half);
        _sines = OnnxTensor.Allocate<float>(text + rows * columns, half);
        var cosines = _cosines.AsSpan<float>();
        var sines = _sines.AsSpan<float>();
        for (var token = 0; token < text + rows * columns; token++)
        {
            var cell = Math.Max(0, token - text);
            ReadOnlySpan<int> position = token < text ? [0, 0, 0] : [0, cell / columns, cell % columns];
            var at = token * half;
            for (var axis = 0; axis < axes.Count; axis++)
            {
                for (var i = 0; i < axes[axis] / 2; i++, at++)
                    (sines[at], cosines[at]) = Angle(position[axis] * Math.Pow(Base, -2.0 * i / axes[axis]));
            }
        }
    }

    public IReadOnlyList<OnnxBinding> Bindings => [new(CosinesName, _cosines), new(SinesName, _sines)];

    public void Dispose()
    {
        _cosines.Dispose();
        _sines.Dispose();
    }

    private static (float Sine, float Cosine) Angle(double angle)
    {
        var (sine, cosine) = Math.SinCos(angle);
        return ((float)sine, (float)cosine);
    }
}
