using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Tests.Engine;

/// <summary>What of a picture cannot be told from a white ground that it stands on.</summary>
internal static class WhiteGround
{
    /// <summary>Pixels of a square that must not be lost whole: less is a thin line, such as the border of a sign.</summary>
    private const int Part = 17;

    /// <summary>Whether white that is reached from outside, over nothing but white, holds a square of the picture's own.</summary>
    public static bool LosesAPart(PixelBuffer picture)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var reached = new bool[width, height];
        var open = new Stack<(int X, int Y)>();
        for (var x = 0; x < width; x++)
        {
            open.Push((x, 0));
            open.Push((x, height - 1));
        }

        for (var y = 0; y < height; y++)
        {
            open.Push((0, y));
            open.Push((width - 1, y));
        }

        while (open.TryPop(out var at))
        {
            if (at.X < 0 || at.Y < 0 || at.X >= width || at.Y >= height || reached[at.X, at.Y] || !IsWhite(picture, at.X, at.Y))
                continue;
            reached[at.X, at.Y] = true;
            open.Push((at.X - 1, at.Y));
            open.Push((at.X + 1, at.Y));
            open.Push((at.X, at.Y - 1));
            open.Push((at.X, at.Y + 1));
        }

        // The side of the largest square of lost pixels that ends at each of them.
        var side = new int[width + 1, height + 1];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (!reached[x, y] || At(picture, x, y)[3] < 128)
                    continue;
                side[x + 1, y + 1] = 1 + Math.Min(side[x, y], Math.Min(side[x, y + 1], side[x + 1, y]));
                if (side[x + 1, y + 1] >= Part)
                    return true;
            }
        }

        return false;
    }

    private static bool IsWhite(PixelBuffer picture, int x, int y)
    {
        var pixel = At(picture, x, y);
        var least = Math.Min(pixel[0], Math.Min(pixel[1], pixel[2]));
        return 255 - (255 - least) * pixel[3] / 255 >= 250;
    }

    private static Span<byte> At(PixelBuffer picture, int x, int y) =>
        picture.Span.Slice((y * picture.Size.Width + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
}
