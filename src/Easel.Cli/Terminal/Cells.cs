using Easel.Abstractions.Requests;

namespace Easel.Cli.Terminal;

/// <summary>How many characters a picture takes in a terminal.</summary>
/// <param name="Pixels">Its size there in pixels.</param>
internal readonly record struct Cells(int Columns, int Rows, ImageSize Pixels)
{
    /// <summary>A character's size where the terminal does not tell it: rather small, so that a picture never takes more than its
    /// rows.</summary>
    public static ImageSize UsualCharacter { get; } = new(8, 16);

    /// <summary>The largest that fits into both bounds and keeps the picture's shape; one character at least.</summary>
    public static Cells Fit(ImageSize picture, int columns, int rows, ImageSize character)
    {
        var pixels = picture.FitInto(new ImageSize(Math.Max(1, columns) * character.Width, Math.Max(1, rows) * character.Height));
        return new Cells(CeilingOf(pixels.Width, character.Width), CeilingOf(pixels.Height, character.Height), pixels);
    }

    private static int CeilingOf(int pixels, int character) => (pixels + character - 1) / character;
}
