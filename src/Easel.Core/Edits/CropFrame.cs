using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Edits;

/// <summary>What an engine gets to see of an image, and at which size.</summary>
/// <param name="Source">The part of the image.</param>
/// <param name="Work">Size of the picture that the engine works on.</param>
/// <param name="Content">Where in that picture the part lies; around it is nothing of the image.</param>
internal readonly record struct CropFrame(PixelArea Source, ImageSize Work, PixelArea Content)
{
    /// <summary>How much larger than what is to be edited its surroundings make the crop: enough that a model sees what it
    /// continues.</summary>
    private const double Context = 1.5;

    /// <summary>The least that is shown around what is composed, in pixels.</summary>
    private const int LeastMargin = 16;

    /// <summary>A composed crop is no larger: it is what a model draws and a hole's continuation, neither of which has finer
    /// detail.</summary>
    private static readonly ImageSize LargestComposed = new(1024, 1024);

    /// <summary>The whole image, in the middle of the native size that is nearest in shape.</summary>
    public static CropFrame Whole(ImageSize image, IReadOnlyList<ImageSize> sizes)
    {
        var work = Nearest(sizes, image);
        var content = image.FitInto(work);
        return new CropFrame(
            new PixelArea(image),
            work,
            new PixelArea((work.Width - content.Width) / 2, (work.Height - content.Height) / 2, content.Width, content.Height)
        );
    }

    /// <summary>What is edited with its surroundings, in a native size: enlarged only where the image holds no more of them.</summary>
    public static CropFrame Around(PixelArea edited, ImageSize image, IReadOnlyList<ImageSize> sizes)
    {
        var work = Nearest(sizes, edited.Size);
        var ratio = (double)work.Width / work.Height;
        var covering = Math.Max(image.Width, image.Height * ratio);
        var wanted = Math.Max(Context * Math.Max(edited.Width, edited.Height * ratio), work.Width);
        var width = Math.Max((int)Math.Round(Math.Min(wanted, covering)), edited.Width);
        var height = Math.Max((int)Math.Round(width / ratio), edited.Height);
        var (left, top) = (Place(edited.X, edited.Width, width, image.Width), Place(edited.Y, edited.Height, height, image.Height));

        // The frame may reach beyond an image that is narrower than it.
        var source = Intersect(left, top, left + width, top + height, image);
        var (x, right) = (Scale(source.X - left, work.Width, width), Scale(source.Right - left, work.Width, width));
        var (y, bottom) = (Scale(source.Y - top, work.Height, height), Scale(source.Bottom - top, work.Height, height));
        return new CropFrame(source, work, Inside(x, y, right, bottom, work));
    }

    /// <summary>What is edited with some of its surroundings, pixel by pixel where it is not too large.</summary>
    public static CropFrame Composed(PixelArea edited, ImageSize image)
    {
        var margin = Math.Max(LeastMargin, Math.Max(edited.Width, edited.Height) / 4);
        var source = Intersect(edited.X - margin, edited.Y - margin, edited.Right + margin, edited.Bottom + margin, image);
        var work = source.Size.FitWithin(LargestComposed);
        return new CropFrame(source, work, new PixelArea(work));
    }

    /// <summary>The size of nearest shape and, among those, of nearest area; ratios are compared by their logarithm.</summary>
    private static ImageSize Nearest(IReadOnlyList<ImageSize> sizes, ImageSize wanted) =>
        sizes.MinBy(size =>
            (
                Math.Abs(Math.Log((double)size.Width * wanted.Height / ((double)size.Height * wanted.Width))),
                Math.Abs(Math.Log((double)size.Pixels / wanted.Pixels))
            )
        );

    /// <summary>Where a frame begins so that the edited stretch is in its middle, without leaving the image for no need.</summary>
    private static int Place(int edited, int length, int frame, int image) =>
        frame >= image ? -((frame - image) / 2) : Math.Clamp(edited + (length / 2) - (frame / 2), 0, image - frame);

    private static PixelArea Intersect(int left, int top, int right, int bottom, ImageSize image)
    {
        (left, top) = (Math.Max(left, 0), Math.Max(top, 0));
        return new PixelArea(left, top, Math.Min(right, image.Width) - left, Math.Min(bottom, image.Height) - top);
    }

    private static int Scale(int at, int to, int from) => (int)Math.Round((double)at * to / from);

    /// <summary>At least a pixel, and no pixel outside.</summary>
    private static PixelArea Inside(int left, int top, int right, int bottom, ImageSize work)
    {
        (left, top) = (Math.Clamp(left, 0, work.Width - 1), Math.Clamp(top, 0, work.Height - 1));
        return new PixelArea(left, top, Math.Clamp(right, left + 1, work.Width) - left, Math.Clamp(bottom, top + 1, work.Height) - top);
    }
}
