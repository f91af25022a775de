namespace Easel.Scenes.Composition;

/// <summary>Patterns, then materials, that are drawn upon a thing.</summary>
public enum SurfaceKind
{
    Striped,
    Dotted,
    Checkered,

    /// <summary>Bands that cross each other.</summary>
    Plaid,
    Floral,
    Wooden,
    Metallic,
    Glass,
    Leather,
    Stone,
    Brick,
    Fabric,
    Rubber,

    /// <summary>Of plastic or china.</summary>
    Glossy,
}
