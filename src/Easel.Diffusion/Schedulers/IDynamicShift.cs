namespace Easel.Diffusion.Schedulers;

/// <summary>A shift of the schedule that depends on the picture.</summary>
internal interface IDynamicShift
{
    /// <param name="tokens">Of the picture, as the transformer sees it.</param>
    double For(long tokens, int steps);
}
