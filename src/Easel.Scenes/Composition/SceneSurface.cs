using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Composition;

/// <summary>What a thing is made of, or the pattern on it.</summary>
/// <param name="OwnColour">Of what is made of it, where no colour is said; null where it has any.</param>
internal sealed record SceneSurface(SurfaceKind Kind, string? OwnColour = null)
{
    /// <summary>A pattern may have two colours, and a material has one.</summary>
    public bool IsPattern => Kind <= SurfaceKind.Panels;

    /// <summary>Two colours and nothing else: "a red and white car".</summary>
    public bool IsTwoColoured => Kind is SurfaceKind.Halves or SurfaceKind.Panels;

    /// <summary>Of what is upon it in patches; null for anything else.</summary>
    public Rgb? Patch { get; init; }
}
