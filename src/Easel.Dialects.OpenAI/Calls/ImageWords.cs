using Easel.Abstractions.Requests;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>What this API calls the choices that were made for an image: never <c>auto</c>.</summary>
internal static class ImageWords
{
    public static string Of(ImageQuality quality) =>
        quality switch
        {
            ImageQuality.Low => "low",
            ImageQuality.High => "high",
            ImageQuality.ExtraHigh => "xhigh",
            ImageQuality.Max => "max",
            _ => "medium",
        };

    public static string Of(ImageBackground background) => background == ImageBackground.Transparent ? "transparent" : "opaque";

    public static string Of(ImageFormat format) =>
        format switch
        {
            ImageFormat.Jpeg => "jpeg",
            ImageFormat.WebP => "webp",
            ImageFormat.Gif => "gif",
            _ => "png",
        };
}
