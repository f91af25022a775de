using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Models;

/// <summary>How large a family sees the pictures that it goes by.</summary>
/// <param name="Area">In pixels: what it sees at the most or, where it enlarges, always.</param>
/// <param name="Step">What both sides are multiples of.</param>
/// <param name="Enlarges">Small pictures are brought to the area too; otherwise they stay as they are, but for what is cut off their edges.</param>
internal readonly record struct ReferenceFit(long Area, int Step, bool Enlarges = false)
{
    /// <summary>What a picture is scaled to, before it is cut.</summary>
    public ImageSize Scaled(ImageSize size)
    {
        if (Enlarges)
            return OfArea(size, Area, Step);
        var scale = size.Pixels > Area ? Math.Sqrt((double)Area / size.Pixels) : 1;
        return new ImageSize(Math.Max(Step, (int)(size.Width * scale)), Math.Max(Step, (int)(size.Height * scale)));
    }

    /// <summary>The middle of it, which is kept.</summary>
    public ImageSize Cut(ImageSize scaled) => new(scaled.Width / Step * Step, scaled.Height / Step * Step);

    /// <summary>Of a picture's shape and an area, as nearly as multiples of a step are.</summary>
    public static ImageSize OfArea(ImageSize shape, long area, int step)
    {
        var ratio = (double)shape.Width / shape.Height;
        var width = Math.Sqrt(area * ratio);
        return new ImageSize(Nearest(width), Nearest(width / ratio));

        int Nearest(double side) => Math.Max(1, (int)Math.Round(side / step)) * step;
    }
}
