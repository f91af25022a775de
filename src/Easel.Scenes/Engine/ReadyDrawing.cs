using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Engine;

/// <summary>A thing that is not left to the model: its ready picture, in the colour asked for.</summary>
internal sealed record ReadyDrawing(Drawing Drawing, Rgb? Colour)
{
    /// <summary>Colours in it that become others, part by part.</summary>
    public IReadOnlyList<(Rgb From, Rgb To)> Parts { get; init; } = [];

    /// <summary>Ready pictures, and figures, are flat; of the art's styles these go with them.</summary>
    public static bool Suits(SceneStyle style) => style.Id is "flat" or "cartoon";

    public static ImageWarning OtherStyle(Scene scene)
    {
        var names = scene
            .Objects.Where(thing => thing.Concept.Drawing is not null)
            .Select(thing => $"'{thing.Concept.Caption}'")
            .Distinct(StringComparer.Ordinal);
        return new ImageWarning(
            "style_not_available",
            "prompt",
            $"Drawn in the flat style, not as '{scene.Style.Id}': {string.Join(", ", names)}."
        );
    }

    /// <summary>The receiver disposes the picture.</summary>
    public PixelBuffer Read(IPictureReader pictures)
    {
        var picture = pictures.Read(Drawing.File);
        List<(Rgb From, Rgb To)> changes = [.. Parts];
        if (Colour is { } colour)
            changes.Add((Drawing.Main, colour));
        ColourTint.Apply(picture, changes, ColourTint.Flat);
        return picture;
    }
}
