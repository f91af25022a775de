using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>Angles of rotary positions: cosines and sines, [tokens, half a head].</summary>
internal sealed class RotaryTensors : IDisposable
{
    public const string CosinesName = "rotary_cos";
    public const string SinesName = "rotary_sin";

    private readonly OnnxTensor _cosines;
    private readonly OnnxTensor _sines;

    public RotaryTensors(RotaryConfig config, TokenGrid grid)
    {
        int[][] positions = [.. config.Positions(grid)];
        var half = config.Axes.Sum() / 2;
        _cosines = OnnxTensor.Allocate<float>(positions.Length, half);
        _sines = OnnxTensor.Allocate<float>(positions.Length, half);
        var cosines = _cosines.AsSpan<float>();
        var sines = _sines.AsSpan<float>();
        var at = 0;
        foreach (var position in positions)
        {
            for (var axis = 0; axis < config.Axes.Count; axis++)
            {
                var width = config.Axes[axis];
                for (var i = 0; i < width / 2; i++, at++)
                {
                    var (sine, cosine) = Math.SinCos(position[axis] * Math.Pow(config.Base, -2.0 * i / width));
                    (sines[at], cosines[at]) = ((float)sine, (float)cosine);
                }
            }
        }
    }

    public IReadOnlyList<OnnxBinding> Bindings => [new(CosinesName, _cosines), new(SinesName, _sines)];

    public void Dispose()
    {
        _cosines.Dispose();
        _sines.Dispose();
    }
}
