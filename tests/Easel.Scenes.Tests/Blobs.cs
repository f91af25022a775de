using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Tests;

/// <summary>The connected areas of one colour in a picture, with their centres: what somebody would count.</summary>
internal static class Blobs
{
    public static List<(int X, int Y, int Area)> Find(PixelBuffer picture, (byte Red, byte Green, byte Blue) colour)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var seen = new bool[width * height];
        var found = new List<(int, int, int)>();
        for (var start = 0; start < seen.Length; start++)
        {
            if (seen[start] || !Is(picture, start, colour))
                continue;
            long sumX = 0,
                sumY = 0;
            var area = 0;
            var open = new Stack<int>([start]);
            seen[start] = true;
            while (open.TryPop(out var at))
            {
                var (x, y) = (at % width, at / width);
                (sumX, sumY, area) = (sumX + x, sumY + y, area + 1);
                foreach (var (nx, ny) in ((int, int)[])[(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)])
                {
                    var next = (ny * width) + nx;
                    if (nx < 0 || ny < 0 || nx >= width || ny >= height || seen[next] || !Is(picture, next, colour))
                        continue;
                    seen[next] = true;
                    open.Push(next);
                }
            }

            found.Add(((int)Math.Round((double)sumX / area), (int)Math.Round((double)sumY / area), area));
        }

        return found;
    }

    private static bool Is(PixelBuffer picture, int at, (byte Red, byte Green, byte Blue) colour)
    {
        var pixel = picture.Span.Slice(at * 4, 4);
        return pixel[3] == 255 && pixel[0] == colour.Red && pixel[1] == colour.Green && pixel[2] == colour.Blue;
    }
}
