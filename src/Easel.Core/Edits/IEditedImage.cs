using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Edits;

/// <summary>An image on its way through an engine that works at sizes of its own.</summary>
internal interface IEditedImage : IDisposable
{
    /// <summary>The request as the engine gets it; its images last as long as this.</summary>
    ImageRequest Request { get; }

    /// <summary>Which part of the image the engine sees, and how large the image is; null where it sees all of it as it is.</summary>
    (CropFrame Crop, ImageSize Image)? Frame { get; }

    /// <summary>What the engine drew, back in the image's own frame. Takes <paramref name="drawn"/> over; the receiver disposes the
    /// answer.</summary>
    PixelBuffer Finish(PixelBuffer drawn);
}
