using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Edits;

/// <summary>An image drawn anew as a whole, in a native size; a response of another shape than the image's loses what was put around
/// it.</summary>
internal sealed class WholeImage : IEditedImage
{
    private readonly Crop _crop;
    private readonly IImageScaler _scaler;
    private readonly ImageSize _size;

    private WholeImage(Crop crop, ImageRequest request, ImageSize size, IImageScaler scaler) =>
        (_crop, Request, _size, _scaler) = (crop, request, size, scaler);

    public ImageRequest Request { get; }

    public (CropFrame Crop, ImageSize Image)? Frame => (_crop.Frame, _size);

    public static WholeImage Of(
        PixelBuffer image,
        Func<InputImage, ImageSize, ImageRequest> request,
        IReadOnlyList<ImageSize> sizes,
        IImageScaler scaler,
        IAreaFiller filler
    )
    {
        var crop = Crop.Of(image, mask: null, CropFrame.Whole(image.Size, sizes), scaler, hide: false);

        // A picture goes on beyond its edges; an icon's ground there is as transparent as anywhere.
        if (crop.Frame.Content.Size != crop.Frame.Work && crop.IsOpaque)
            filler.Fill(crop.Pixels, crop.Mask);
        return new WholeImage(crop, request(new PixelInput(crop.Pixels), crop.Frame.Work), image.Size, scaler);
    }

    public PixelBuffer Finish(PixelBuffer drawn)
    {
        var content = _crop.Frame.Content;
        if (drawn.Size != _crop.Frame.Work || content.Size == drawn.Size)
            return drawn;
        using (drawn)
            return _scaler.Scale(drawn, content, content.Size);
    }

    public void Dispose() => _crop.Dispose();
}
