namespace Easel.Imaging;

/// <summary>Settings of the imaging library; they belong to the process, and the first codec or renderer made sets them.</summary>
public sealed record ImagingOptions
{
    /// <summary>Most threads that work on one image; 1 to 64. The default is the machine's cores, at most 4.</summary>
    public int Threads { get; init; } = Math.Min(Environment.ProcessorCount, 4);
}
