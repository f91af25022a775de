namespace Easel.Diffusion.Schedulers;

/// <summary>A shift of the schedule that grows with the picture: linear in its tokens, and applied as its exponential (Esser et al. 2024,
/// 5.3.2; FLUX.1's numbers).</summary>
internal sealed record DynamicShift(double Base, double Most, double BaseTokens, double MostTokens) : IDynamicShift
{
    public double For(long tokens, int steps) => Math.Exp(Base + (tokens - BaseTokens) * (Most - Base) / (MostTokens - BaseTokens));
}
