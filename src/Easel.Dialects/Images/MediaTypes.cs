using Easel.Abstractions.Requests;

namespace Easel.Dialects.Images;

/// <summary>The media types of image files.</summary>
internal static class MediaTypes
{
    public static string Of(ImageFormat format) =>
        format switch
        {
            ImageFormat.Jpeg => "image/jpeg",
            ImageFormat.WebP => "image/webp",
            ImageFormat.Gif => "image/gif",
            _ => "image/png",
        };
}
