namespace Easel.Core.Usage;

/// <summary>What was asked for. The numbers are kept.</summary>
public enum UsageOperation
{
    Generation = 0,
    Edit = 1,
    Variation = 2,
    Upscale = 3,
}
