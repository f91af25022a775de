using Easel.Abstractions.Pixels;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>A filled ellipse; x and y as parts of the picture, radii as parts of its height.</summary>
internal sealed record GroundDisc(double X, double Y, double RadiusX, double RadiusY, Rgb Colour, double Cover)
{
    public void Paint(PixelBuffer picture)
    {
        var height = picture.Size.Height;
        var (x0, y0, rx, ry) = (X * picture.Size.Width, Y * height, RadiusX * height, RadiusY * height);
        for (var y = Math.Max(0, (int)(y0 - ry)); y < Math.Min(height, y0 + ry + 1); y++)
        {
            for (var x = Math.Max(0, (int)(x0 - rx)); x < Math.Min(picture.Size.Width, x0 + rx + 1); x++)
            {
                var (dx, dy) = ((x + 0.5 - x0) / rx, (y + 0.5 - y0) / ry);
                Pixels.Blend(picture, x, y, Colour, Math.Clamp((1 - Math.Sqrt((dx * dx) + (dy * dy))) * Math.Min(rx, ry), 0, 1) * Cover);
            }
        }
    }
}
