using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Edits;

/// <summary>An image as it came, for an engine that composes its edits: what it leaves as it was stays so, pixel by pixel.</summary>
internal sealed class FullImage : IEditedImage
{
    private readonly PixelBuffer _image;

    /// <param name="image">Taken over.</param>
    public FullImage(PixelBuffer image, Func<InputImage, ImageRequest> request) =>
        (_image, Request) = (image, request(new PixelInput(image)));

    public ImageRequest Request { get; }

    public (CropFrame Crop, ImageSize Image)? Frame => null;

    public PixelBuffer Finish(PixelBuffer drawn) => drawn;

    public void Dispose() => _image.Dispose();
}
