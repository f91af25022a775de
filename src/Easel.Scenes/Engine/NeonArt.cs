using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Engine;

/// <summary>Makes a drawn thing a neon sign: its lines, lit, on a dark panel.</summary>
internal static class NeonArt
{
    /// <summary>Of the panel's side, what the sign takes.</summary>
    private const double Inner = 0.78;

    /// <summary>Of the side of the picture: the panel, its round corners, half a tube, and how far its light reaches.</summary>
    private const double PanelSide = 0.96;
    private const double Corner = 0.08;
    private const double Tube = 0.011;
    private const double Glow = 0.03;

    /// <summary>Nearer to each other, colours have no line between them.</summary>
    private const double Faint = 0.1;

    /// <summary>So far apart, they have a whole one.</summary>
    private const double Clear = 0.2;

    /// <summary>With less chroma a part is grey, and its light white.</summary>
    private const double Grey = 0.05;

    private const double LitLightness = 0.8;
    private const double LitChroma = 0.17;
    private const int Channels = 4;

    private static readonly OkLab White = OkLab.Of(new Rgb(0xF4, 0xF6, 0xFF));
    private static readonly Rgb Panel = new(0x1B, 0x16, 0x2E);

    public static void Apply(PixelBuffer picture, PixelArea area)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var side = Math.Max(width, height);
        using var thing = PixelBuffer.Rent(picture.Size);
        Shrink(picture, area, thing);
        var lines = Lines(thing, Math.Max(1, (int)Math.Round(Tube * side)));
        var glow = (float[])lines.Clone();
        for (var pass = 0; pass < 2; pass++)
            Blur(glow, width, height, Math.Max(1, (int)Math.Round(Glow * side)));
        for (var i = 0; i < width * height; i++)
        {
            var pixel = picture.Span.Slice(i * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
            for (var c = 0; c < 3; c++)
            {
                var dark =
                    c == 0 ? Panel.Red
                    : c == 1 ? Panel.Green
                    : Panel.Blue;
                var lit = dark + (1.1f * glow[(i * Channels) + c]);
                var line = lines[(i * Channels) + 3];
                pixel[c] = (byte)Math.Clamp((lit * (1 - line)) + lines[(i * Channels) + c], 0, 255);
            }

            pixel[3] = (byte)Math.Round(255 * OnPanel(i % width, i / width, width, height));
        }
    }

    /// <summary>What is visible, in the middle of the panel.</summary>
    private static void Shrink(PixelBuffer picture, PixelArea area, PixelBuffer small)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var scale = Inner * PanelSide * Math.Min((double)width / area.Width, (double)height / area.Height);
        var (middleX, middleY) = (area.X + (area.Width / 2.0), area.Y + (area.Height / 2.0));
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (fromX, fromY) = (middleX + ((x + 0.5 - (width / 2.0)) / scale), middleY + ((y + 0.5 - (height / 2.0)) / scale));
                var to = Pixel(small, x, y);
                to.Clear();
                if (fromX > 0 && fromY > 0 && fromX < width && fromY < height)
                    BilinearSampler.Read(picture, fromX, fromY, to);
            }
        }
    }

    /// <summary>Red, green and blue of the light, and how much of it there is, of every pixel.</summary>
    private static float[] Lines(PixelBuffer thing, int half)
    {
        var (width, height) = (thing.Size.Width, thing.Size.Height);
        var colours = new OkLab[width * height];
        for (var i = 0; i < colours.Length; i++)
            colours[i] = OkLab.Of(thing.Span.Slice(i * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel));
        var lines = new float[width * height * Channels];
        Span<byte> lit = stackalloc byte[PixelBuffer.BytesPerPixel];
        for (var y = half; y < height - half; y++)
        {
            for (var x = half; x < width - half; x++)
            {
                var across = Apart(thing, colours, (y * width) + x - half, (y * width) + x + half);
                var down = Apart(thing, colours, ((y - half) * width) + x, ((y + half) * width) + x);
                var strength = Math.Clamp((Math.Max(across.Distance, down.Distance) - Faint) / (Clear - Faint), 0, 1);
                if (strength <= 0)
                    continue;
                Lit(colours[across.Distance > down.Distance ? across.Brighter : down.Brighter]).WriteTo(lit);
                var at = ((y * width) + x) * Channels;
                for (var c = 0; c < 3; c++)
                    lines[at + c] = (float)(lit[c] * strength);
                lines[at + 3] = (float)strength;
            }
        }

        return lines;
    }

    /// <summary>How unlike two pixels are, and which of them gives the line between them its colour.</summary>
    private static (double Distance, int Brighter) Apart(PixelBuffer thing, OkLab[] colours, int one, int other)
    {
        var (first, second) = (Alpha(thing, one), Alpha(thing, other));
        if (first < 0.5 || second < 0.5)
            return (Math.Abs(first - second), first > second ? one : other);
        var (a, b) = (colours[one], colours[other]);
        var distance = Math.Sqrt(Square(a.Lightness - b.Lightness) + Square(a.A - b.A) + Square(a.B - b.B));
        return (distance, a.Chroma > b.Chroma ? one : other);
    }

    /// <summary>The colour as light has it.</summary>
    private static OkLab Lit(OkLab colour) =>
        colour.Chroma < Grey ? White : new OkLab(LitLightness, colour.A * LitChroma / colour.Chroma, colour.B * LitChroma / colour.Chroma);

    private static void Blur(float[] values, int width, int height, int radius)
    {
        var line = new float[Math.Max(width, height)];
        for (var c = 0; c < Channels; c++)
        {
            for (var y = 0; y < height; y++)
                BlurLine(values, (y * width * Channels) + c, Channels, width, radius, line);
            for (var x = 0; x < width; x++)
                BlurLine(values, (x * Channels) + c, width * Channels, height, radius, line);
        }
    }

    private static void BlurLine(float[] values, int first, int step, int count, int radius, float[] kept)
    {
        for (var i = 0; i < count; i++)
            kept[i] = values[first + (i * step)];
        var sum = 0f;
        for (var i = -radius; i < count; i++)
        {
            sum += i + radius < count ? kept[i + radius] : 0;
            sum -= i - radius - 1 >= 0 ? kept[i - radius - 1] : 0;
            if (i >= 0)
                values[first + (i * step)] = sum / ((2 * radius) + 1);
        }
    }

    /// <summary>1 on the panel, 0 beside it.</summary>
    private static double OnPanel(int x, int y, int width, int height)
    {
        var corner = Corner * Math.Max(width, height);
        var across = Math.Max(0, Math.Abs(x + 0.5 - (width / 2.0)) - ((PanelSide * width / 2) - corner));
        var down = Math.Max(0, Math.Abs(y + 0.5 - (height / 2.0)) - ((PanelSide * height / 2) - corner));
        return Math.Clamp(corner - Math.Sqrt((across * across) + (down * down)) + 0.5, 0, 1);
    }

    private static double Alpha(PixelBuffer picture, int at) => picture.Span[(at * PixelBuffer.BytesPerPixel) + 3] / 255.0;

    private static Span<byte> Pixel(PixelBuffer picture, int x, int y) =>
        picture.Span.Slice(((y * picture.Size.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);

    private static double Square(double value) => value * value;
}
