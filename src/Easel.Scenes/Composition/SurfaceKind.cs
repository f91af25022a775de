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

    /// <summary>Lines that turn up and down: chevrons.</summary>
    Zigzag,

    /// <summary>Its upper half in one colour and its lower in another.</summary>
    Halves,

    /// <summary>Upright panels in two colours by turns, as an umbrella and a tent have them.</summary>
    Panels,

    /// <summary>In some places: rust, moss, dust.</summary>
    Patches,
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
