using System.Collections.Frozen;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>Words for patterns and materials, which are drawn upon a thing.</summary>
internal static class Surfaces
{
    private static readonly FrozenDictionary<string, SceneSurface> Words = Build(
        (
            new SceneSurface(SurfaceKind.Striped),
            "striped, stripy, stripes, stripe, a striped pattern, pinstriped, gestreift, gestreifte, gestreifter, gestreiftes, rayé, rayée"
        ),
        (
            new SceneSurface(SurfaceKind.Dotted),
            "dotted, spotted, spotty, polka dot, polka dots, polka dotted, speckled, dots, gepunktet, gepunktete, gepunkteter, gepunktetes"
        ),
        (
            new SceneSurface(SurfaceKind.Checkered),
            "checkered, chequered, checked, a checkered pattern, checkerboard, kariert, karierte, kariertes, karierter"
        ),
        (new SceneSurface(SurfaceKind.Plaid), "plaid, tartan, gingham"),
        (new SceneSurface(SurfaceKind.Floral), "floral, flowery, flowered, flower patterned, a floral pattern, flower print, floral print"),
        (new SceneSurface(SurfaceKind.Wooden, "brown"), "wooden, wood, mahogany, aus holz, en bois, de madera, di legno"),
        (
            new SceneSurface(SurfaceKind.Metallic, "grey"),
            "metallic, metal, steel, stainless steel, chrome, aluminum, aluminium, iron, wrought iron, cast iron, pewter, tin"
        ),
        (new SceneSurface(SurfaceKind.Glass), "glass, crystal, crystal glass"),
        (new SceneSurface(SurfaceKind.Leather, "brown"), "leather, leathery, suede"),
        (new SceneSurface(SurfaceKind.Stone, "grey"), "stone, concrete, cement, granite, cobblestone"),
        (new SceneSurface(SurfaceKind.Stone, "white"), "marble"),
        (new SceneSurface(SurfaceKind.Brick), "brick"),
        (
            new SceneSurface(SurfaceKind.Fabric),
            "fabric, cloth, felt, cotton, linen, canvas, woven, knitted, knit, wool, woolen, woollen, velvet, silk, satin, denim, upholstered, burlap, crocheted"
        ),
        (new SceneSurface(SurfaceKind.Rubber), "rubber, rubbery"),
        (new SceneSurface(SurfaceKind.Glossy), "plastic, ceramic, glossy, vinyl, acrylic"),
        (new SceneSurface(SurfaceKind.Glossy, "white"), "porcelain, china")
    );

    public static SceneSurface? Find(ReadOnlySpan<char> words) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var surface) ? surface : null;

    private static FrozenDictionary<string, SceneSurface> Build(params (SceneSurface Surface, string Words)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Surface)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
