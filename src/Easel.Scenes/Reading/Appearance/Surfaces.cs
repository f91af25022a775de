using System.Collections.Frozen;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Words for patterns and materials, which are drawn upon a thing.</summary>
internal static class Surfaces
{
    private static readonly SceneSurface Halves = new(SurfaceKind.Halves);
    private static readonly SceneSurface Panels = new(SurfaceKind.Panels);

    private static readonly FrozenDictionary<string, SceneSurface> Words = Build(
        (
            new SceneSurface(SurfaceKind.Striped),
            "striped, stripy, stripes, stripe, a striped pattern, pinstriped, gestreift, gestreifte, gestreifter, gestreiftes, rayé, rayée"
        ),
        (
            new SceneSurface(SurfaceKind.Dotted),
            "dotted, spotted, spotty, polka dot, polka dots, polka dotted, speckled, dots, spots, gepunktet, gepunktete, gepunkteter, gepunktetes"
        ),
        (
            new SceneSurface(SurfaceKind.Checkered),
            "checkered, chequered, checked, a checkered pattern, checkerboard, kariert, karierte, kariertes, karierter"
        ),
        (new SceneSurface(SurfaceKind.Plaid), "plaid, tartan, gingham"),
        (new SceneSurface(SurfaceKind.Floral), "floral, flowery, flowered, flower patterned, a floral pattern, flower print, floral print"),
        (new SceneSurface(SurfaceKind.Zigzag), "zigzag, zig zag, zigzagged, chevron, chevron striped, herringbone"),
        (
            new SceneSurface(SurfaceKind.Patches) { Patch = new Rgb(0x9A, 0x4A, 0x1E) },
            "rusty, rusted, corroded, rostig, rostige, rostiger, rostiges, rouillé, rouillée, oxidado, oxidada, arrugginito, enferrujado"
        ),
        (new SceneSurface(SurfaceKind.Patches) { Patch = new Rgb(0x5E, 0x8C, 0x31) }, "mossy, moss covered, moldy, mouldy, overgrown"),
        (new SceneSurface(SurfaceKind.Patches) { Patch = new Rgb(0xB5, 0xAB, 0x98) }, "dusty, weathered"),
        (new SceneSurface(SurfaceKind.Patches) { Patch = new Rgb(0x2B, 0x22, 0x1E) }, "burnt, burned, charred, scorched"),
        (new SceneSurface(SurfaceKind.Patches) { Patch = new Rgb(0x5A, 0x45, 0x22) }, "rotten, rotting, spoiled, overripe, bruised"),
        (new SceneSurface(SurfaceKind.Patches, "green") { Patch = new Rgb(0x4A, 0x4E, 0x2C) }, "camouflage, camo, camouflaged"),
        (new SceneSurface(SurfaceKind.Patches, "purple") { Patch = new Rgb(0xF7, 0xB5, 0x3C) }, "tie dye, tie dyed, marbled"),
        (
            new SceneSurface(SurfaceKind.Patches, "yellow") { Patch = new Rgb(0x6B, 0x42, 0x26) },
            "leopard print, cheetah print, tortoiseshell"
        ),
        (new SceneSurface(SurfaceKind.Striped, "white"), "zebra print, zebra striped"),
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
            "hand knitted, hand knit, hand woven, hand crocheted, fabric, cloth, felt, cotton, linen, canvas, woven, knitted, knit, wool, woolen, woollen, velvet, silk, satin, denim, upholstered, burlap, crocheted"
        ),
        (new SceneSurface(SurfaceKind.Rubber), "rubber, rubbery"),
        (new SceneSurface(SurfaceKind.Glossy), "plastic, ceramic, glossy, vinyl, acrylic"),
        (new SceneSurface(SurfaceKind.Glossy, "white"), "porcelain, china")
    );

    public static SceneSurface? Find(ReadOnlySpan<char> words) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var surface) ? surface : null;

    /// <summary>How two colours are upon it.</summary>
    public static SceneSurface TwoColoured(Concept thing) => thing.Traits.Panels ? Panels : Halves;

    private static FrozenDictionary<string, SceneSurface> Build(params (SceneSurface Surface, string Words)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Surface)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
