using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Engine;

/// <summary>A thing that is not left to the model: its ready picture, in the colour asked for.</summary>
internal sealed record ReadyDrawing(Drawing Drawing, Rgb? Colour)
{
    /// <summary>A pixel so far from any shade of the main colour is of another.</summary>
    private const double OtherColour = 26;

    /// <summary>Styles that the pictures are in.</summary>
    public static string[] Styles { get; } = ["flat", "cartoon"];

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
        if (Colour is { } colour)
            Tint(picture, Drawing.Main, Plain(colour));
        return picture;
    }

    /// <summary>A white and a black that shades are still seen on, and that are seen on white.</summary>
    private static Rgb Plain(Rgb colour) =>
        Math.Min(colour.Red, Math.Min(colour.Green, colour.Blue)) > 235 ? new Rgb(232, 236, 242)
        : Math.Max(colour.Red, Math.Max(colour.Green, colour.Blue)) < 36 ? new Rgb(48, 48, 56)
        : colour;

    /// <summary>Every shade of the main colour becomes that shade of the other.</summary>
    private static void Tint(PixelBuffer picture, Rgb main, Rgb colour)
    {
        double square = (main.Red * main.Red) + (main.Green * main.Green) + (main.Blue * main.Blue) + 1;
        for (var i = 0; i < picture.Span.Length; i += PixelBuffer.BytesPerPixel)
        {
            var pixel = picture.Span.Slice(i, PixelBuffer.BytesPerPixel);
            if (pixel[3] == 0)
                continue;
            var shade = ((pixel[0] * main.Red) + (pixel[1] * main.Green) + (pixel[2] * main.Blue)) / square;
            var (red, green, blue) = (pixel[0] - (shade * main.Red), pixel[1] - (shade * main.Green), pixel[2] - (shade * main.Blue));
            if (shade is < 0.5 or > 1.3 || Math.Sqrt((red * red) + (green * green) + (blue * blue)) > OtherColour)
                continue;
            (pixel[0], pixel[1], pixel[2]) = (Shaded(colour.Red), Shaded(colour.Green), Shaded(colour.Blue));

            byte Shaded(byte channel) => (byte)Math.Clamp(Math.Round(channel * shade), 0, 255);
        }
    }
}
