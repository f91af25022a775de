using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Engine;

/// <summary>Changes a drawn thing by what has happened to it: a bite is gone, its head hangs, it stands on its head.</summary>
internal static class ChangeArt
{
    /// <summary>Of the larger side of what is visible: the radius of one of three teeth's marks.</summary>
    private const double Tooth = 0.12;

    /// <summary>Of the height: so far from its foot a stem is straight.</summary>
    private const double Upright = 0.4;

    /// <summary>How far the head of a wilted flower is turned, in radians.</summary>
    private const double Bend = 2.2;

    /// <summary>What wilts is so much browner.</summary>
    private const double Browned = 0.35;

    private static readonly OkLab Brown = OkLab.Of(new Rgb(0x8A, 0x66, 0x3C));

    public static void Apply(PixelBuffer picture, SceneChange change)
    {
        var area = SceneCanvas.VisibleArea(picture);
        if (area.Width == 0)
            return;
        switch (change)
        {
            case SceneChange.Bitten:
                Bite(picture, area);
                break;
            case SceneChange.Torn:
                Tear(picture, area);
                break;
            case SceneChange.Wilted:
                Wilt(picture, area);
                break;
            case SceneChange.Aged:
                AgedArt.Apply(picture, area);
                break;
            case SceneChange.UpsideDown:
                PictureTurner.Apply(picture, new PictureLook { IsUpsideDown = true });
                break;
            case SceneChange.Neon:
                NeonArt.Apply(picture, area);
                break;
        }
    }

    /// <summary>Three round marks where its edge is, up and to the right of its middle.</summary>
    private static void Bite(PixelBuffer picture, PixelArea area)
    {
        const double right = 0.8;
        const double up = -0.6;
        var radius = Tooth * Math.Max(area.Width, area.Height);
        var (x, y) = (area.X + (area.Width / 2.0), area.Y + (area.Height / 2.0));
        var (edgeX, edgeY) = (x, y);
        for (; x < area.Right && y >= area.Y; x += right, y += up)
        {
            if (picture.Span[Index(picture, (int)x, (int)y) + 3] >= ColourMending.VisibleAlpha)
                (edgeX, edgeY) = (x, y);
        }

        foreach (var along in (double[])[-1.2, 0, 1.2])
            Erase(picture, edgeX - (up * along * radius), edgeY + (right * along * radius), radius * (along == 0 ? 1.15 : 1));
    }

    private static void Erase(PixelBuffer picture, double centreX, double centreY, double radius)
    {
        for (var y = Math.Max(0, (int)(centreY - radius) - 1); y <= Math.Min(picture.Size.Height - 1, centreY + radius + 1); y++)
        {
            for (var x = Math.Max(0, (int)(centreX - radius) - 1); x <= Math.Min(picture.Size.Width - 1, centreX + radius + 1); x++)
            {
                var outside = Math.Clamp(Math.Sqrt(Square(x - centreX) + Square(y - centreY)) - radius + 0.5, 0, 1);
                ref var alpha = ref picture.Span[Index(picture, x, y) + 3];
                alpha = (byte)(alpha * outside);
            }
        }
    }

    /// <summary>All below a jagged line across its lower right corner.</summary>
    private static void Tear(PixelBuffer picture, PixelArea area)
    {
        const int teeth = 9;
        const double gone = 0.42;
        for (var y = area.Y; y < area.Bottom; y++)
        {
            for (var x = area.X; x < area.Right; x++)
            {
                var (across, down) = ((x - area.X) / (double)area.Width, (y - area.Y) / (double)area.Height);
                var along = (across - down) * teeth;
                var tooth = Math.Abs(along - Math.Floor(along) - 0.5) * 0.22;
                if (across + down + tooth > 2 - gone)
                    picture.Span[Index(picture, x, y) + 3] = 0;
            }
        }
    }

    /// <summary>Bends what is above the straight part of the stem to the right and down, and browns it.</summary>
    private static void Wilt(PixelBuffer picture, PixelArea area)
    {
        using var straight = PixelBuffer.Rent(picture.Size);
        picture.Span.CopyTo(straight.Span);
        picture.Span.Clear();
        var bending = (1 - Upright) * area.Height;
        var radius = bending / Bend;
        var (stemX, bendY) = (area.X + (area.Width / 2.0), area.Bottom - (Upright * area.Height));
        // The bent one is wider: all of it is drawn smaller, from its foot.
        var scale = Math.Min(1, (picture.Size.Width - stemX) / ((2 * radius) + (area.Width / 2.0)));
        for (var y = 0; y < picture.Size.Height; y++)
        {
            for (var x = 0; x < picture.Size.Width; x++)
            {
                var (fromX, fromY) = (stemX + ((x - stemX) / scale), area.Bottom + ((y - area.Bottom) / scale));
                if (fromY < bendY)
                {
                    // Around the point that it bends about: the angle is how far up the stem, the distance how far from it.
                    var (right, up) = (stemX + radius - fromX, bendY - fromY);
                    (fromX, fromY) = (stemX + radius - Math.Sqrt(Square(right) + Square(up)), bendY - (Math.Atan2(up, right) * radius));
                }

                var to = picture.Span.Slice(Index(picture, x, y), PixelBuffer.BytesPerPixel);
                BilinearSampler.Read(straight, fromX + 0.5, fromY + 0.5, to);
                if (to[3] > 0)
                    OkLab.Of(to).Toward(Brown, Browned).WriteTo(to);
            }
        }
    }

    private static int Index(PixelBuffer picture, int x, int y) => ((y * picture.Size.Width) + x) * PixelBuffer.BytesPerPixel;

    private static double Square(double value) => value * value;
}
