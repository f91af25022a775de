using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Engine.Surfaces;

/// <summary>Draws what a thing is made of, or its pattern, upon what has the thing's main colour; eyes, wheels and edges stay.</summary>
internal static class SurfaceArt
{
    /// <summary>On a lighter colour a mark that is a shade of it is darker.</summary>
    private const double Light = 0.84;

    /// <summary>What is behind glass is seen through it so much.</summary>
    private const double Clearness = 0.42;

    /// <summary>From a colour to white or to black, of a mark.</summary>
    private const double Contrast = 0.62;

    private static readonly OkLab White = new(1, 0, 0);
    private static readonly OkLab Ink = new(0.2, 0, 0);

    /// <summary>Glass that no colour is said of.</summary>
    private static readonly Rgb PaleBlue = new(0xBF, 0xE3, 0xF2);

    /// <param name="main">The colour of the thing that is of it; null where that is what most of it has.</param>
    public static void Apply(PixelBuffer picture, SceneObject thing, Rgb? main)
    {
        if (thing.Surface is not { } surface)
            return;
        var area = SceneCanvas.VisibleArea(picture);
        if (area.Width == 0)
            return;
        var colour = main is { } said ? OkLab.Of(said) : MainColour.Of(picture);
        if (surface.Kind == SurfaceKind.Glass && thing.Colour is null)
        {
            ColourTint.Apply(picture, colour, PaleBlue, ColourTint.Drawn);
            colour = OkLab.Of(PaleBlue);
        }

        Mark(
            picture,
            area,
            colour,
            Pattern(surface.Kind, area),
            MarkColour(surface, thing, colour),
            surface.Kind == SurfaceKind.Glass ? Clearness : 0,
            // Rust and moss grow on every part.
            isOnAll: surface.Kind == SurfaceKind.Patches
        );
    }

    private static SurfacePattern.Mark Pattern(SurfaceKind kind, PixelArea area) =>
        kind switch
        {
            SurfaceKind.Halves => SurfacePattern.Below((double)area.Height / (2 * Math.Max(area.Width, area.Height))),
            SurfaceKind.Panels => SurfacePattern.Panels((double)area.Width / Math.Max(area.Width, area.Height)),
            SurfaceKind.Patches => SurfacePattern.Patches,
            SurfaceKind.Striped => SurfacePattern.Stripes,
            SurfaceKind.Dotted => SurfacePattern.Dots,
            SurfaceKind.Checkered => SurfacePattern.Checks,
            SurfaceKind.Plaid => SurfacePattern.Plaid,
            SurfaceKind.Floral => SurfacePattern.Flowers,
            SurfaceKind.Zigzag => SurfacePattern.Zigzags,
            SurfaceKind.Wooden => SurfacePattern.Grain,
            SurfaceKind.Metallic or SurfaceKind.Glass => SurfacePattern.Gleam,
            SurfaceKind.Leather => SurfacePattern.Creases,
            SurfaceKind.Stone => SurfacePattern.Stones,
            SurfaceKind.Brick => SurfacePattern.Bricks,
            SurfaceKind.Fabric => SurfacePattern.Weave,
            SurfaceKind.Rubber => SurfacePattern.Ribs,
            _ => SurfacePattern.Gloss,
        };

    private static OkLab MarkColour(SceneSurface surface, SceneObject thing, OkLab main)
    {
        if (thing.SurfaceColour is { } second)
        {
            var seen = OkLab.Of(second.Rgb);
            return seen with { Lightness = Math.Min(seen.Lightness, ColourTint.LightestPlain) };
        }

        if (surface.Patch is { } patch)
            return OkLab.Of(patch);
        if (!surface.IsPattern)
            return main.Toward(White, Contrast);
        return main.Lightness > Light ? main.Toward(Ink, 0.45) : main.Toward(White, 0.8);
    }

    private static void Mark(
        PixelBuffer picture,
        PixelArea area,
        OkLab main,
        SurfacePattern.Mark pattern,
        OkLab mark,
        double clearness,
        bool isOnAll
    )
    {
        var side = (double)Math.Max(area.Width, area.Height);
        var dark = main.Toward(Ink, Contrast);
        for (var y = area.Y; y < area.Bottom; y++)
        {
            for (var x = area.X; x < area.Right; x++)
            {
                var pixel = picture.Span.Slice(((y * picture.Size.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
                if (pixel[3] == 0)
                    continue;
                var own = OkLab.Of(pixel);
                var weight = isOnAll ? 1 : ColourTint.Weight(own, main, ColourTint.Drawn);
                if (weight == 0)
                    continue;
                var amount = pattern((x - area.X) / side, (y - area.Y) / side, side);
                // A shade of the main colour has the same shade of the mark.
                var target = amount < 0 ? dark : mark;
                var moved = new OkLab(
                    Math.Clamp(own.Lightness + (target.Lightness - main.Lightness), 0, 1),
                    own.A + (target.A - main.A),
                    own.B + (target.B - main.B)
                );
                if (amount != 0)
                    own.Toward(isOnAll ? mark : moved, weight * Math.Min(1, Math.Abs(amount))).WriteTo(pixel);
                if (clearness > 0)
                    pixel[3] = (byte)(pixel[3] * (1 - (clearness * weight * (1 - Math.Max(0, amount)))));
            }
        }
    }
}
