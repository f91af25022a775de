namespace Easel.Diffusion.Schedulers;

/// <summary>Where evenly spread sigmas end, which is up to the pipeline; they begin at 1.</summary>
internal enum SigmaSpread
{
    /// <summary>At the least that was trained.</summary>
    Trained,

    /// <summary>At one step from 0: FLUX.1.</summary>
    ToLastStep,

    /// <summary>At 0, so that the last step does nothing: Z-Image.</summary>
    ToZero,
}
