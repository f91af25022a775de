using System.Text;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Engine;

/// <summary>Words of a scene: how large they are, and how they stand on what is below them.</summary>
internal static class Writing
{
    private const int MeasuredHeight = 64;

    /// <summary>A line of writing beside things of side 1; longer ones get smaller.</summary>
    private const double Height = 0.5;

    private const double MaxWidth = 1.6;

    /// <summary>Letters that one line takes.</summary>
    private const int LongestLine = 12;

    /// <summary>Around the words on a board, as a part of its shorter side.</summary>
    private const double BoardMargin = 0.32;

    private static readonly Rgb Dark = new(0x2b, 0x2b, 0x33);

    public static Figure Measure(ITextRenderer? writer, string text, bool onBoard)
    {
        var aspect = 2.0;
        if (writer is not null && writer.CanWrite(text))
        {
            var lines = Lines(text);
            using var sample = writer.Render(lines, [Dark], new ImageSize(MeasuredHeight * 40, MeasuredHeight * (1 + lines.Count('\n'))));
            aspect = (double)sample.Size.Width / sample.Size.Height;
        }

        if (onBoard)
            aspect = (aspect + (2 * BoardMargin)) / (1 + (2 * BoardMargin));
        var width = Math.Min(MaxWidth, Height * aspect * (1 + (0.5 * Lines(text).Count('\n'))));
        return new Figure(width, width / aspect);
    }

    /// <summary>Longer texts in several lines about as long as each other, broken between words.</summary>
    private static string Lines(string text)
    {
        if (text.Length <= LongestLine)
            return text;
        var length = text.Length / Math.Max(2, Math.Round(Math.Sqrt(text.Length / 7.0)));
        var lines = new StringBuilder(text.Length);
        var inLine = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var breaks = inLine > 0 && inLine + (word.Length / 2.0) > length;
            lines
                .Append(
                    inLine == 0 ? ""
                    : breaks ? "\n"
                    : " "
                )
                .Append(word);
            inLine = breaks ? word.Length : inLine + word.Length + 1;
        }

        return lines.ToString();
    }

    /// <param name="backdrop">What is seen where the picture is clear.</param>
    public static void Put(ITextRenderer writer, PixelBuffer picture, SceneObject thing, PixelArea place, Rgb backdrop)
    {
        if (thing.Board is { } board)
            Board.Paint(picture, place, board.Rgb);
        var inset = thing.Board is null ? 0 : (int)(Math.Min(place.Width, place.Height) * BoardMargin / (1 + (2 * BoardMargin)));
        var box = new ImageSize(Math.Max(1, place.Width - (2 * inset)), Math.Max(1, place.Height - (2 * inset)));
        Rgb[] inks =
            thing.LetterColours.Count > 0
                ? [.. thing.LetterColours.Select(colour => colour.Rgb)]
                : [thing.Colour?.Rgb ?? Ink(picture, place, backdrop)];
        using var words = writer.Render(Lines(thing.Text!), inks, box);
        SceneCanvas.PlaceOver(
            picture,
            words,
            place.X + ((place.Width - words.Size.Width) / 2),
            place.Y + ((place.Height - words.Size.Height) / 2)
        );
    }

    /// <summary>Dark on what is light, white on what is dark.</summary>
    private static Rgb Ink(PixelBuffer picture, PixelArea place, Rgb backdrop)
    {
        var clear = Luma(backdrop.Red, backdrop.Green, backdrop.Blue);
        long light = 0,
            count = 0;
        for (var y = Math.Max(0, place.Y); y < Math.Min(place.Bottom, picture.Size.Height); y++)
        {
            for (var x = Math.Max(0, place.X); x < Math.Min(place.Right, picture.Size.Width); x++)
            {
                var pixel = picture.Span.Slice(((y * picture.Size.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
                count++;
                light += clear + (pixel[3] * (Luma(pixel[0], pixel[1], pixel[2]) - clear) / 255);
            }
        }

        return count > 0 && light / count < 130 ? Rgb.White : Dark;
    }

    /// <summary>Of Rec. 601.</summary>
    private static int Luma(int red, int green, int blue) => ((299 * red) + (587 * green) + (114 * blue)) / 1000;
}
