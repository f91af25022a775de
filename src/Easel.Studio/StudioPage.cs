namespace Easel.Studio;

/// <summary>Marks the endpoints of pages.</summary>
internal sealed class StudioPage
{
    public static StudioPage Instance { get; } = new();
}
