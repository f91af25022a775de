namespace Easel.Providers.ComfyUI;

/// <summary>How far a prompt is, and which of the sampler's many previews go on: as many as are wanted, evenly apart.</summary>
internal sealed class ComfyProgress(int previews)
{
    private double _share;
    private int _taken;

    /// <summary>Frames are of this prompt.</summary>
    public bool IsRunning { get; set; }

    public void At(double share) => _share = share;

    /// <summary>The number of the preview; null when it is not wanted.</summary>
    public int? TakePreview() => IsRunning && _taken < previews && _share >= (_taken + 1.0) / (previews + 1) ? _taken++ : null;
}
