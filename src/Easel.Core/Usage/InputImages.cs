using Easel.Abstractions.Requests;

namespace Easel.Core.Usage;

/// <summary>Images that a request brings, the mask not counted.</summary>
internal static class InputImages
{
    public static IReadOnlyList<InputImage> Of(ImageRequest request) =>
        request switch
        {
            EditRequest edit => edit.Images,
            VaryRequest vary => [vary.Image],
            UpscaleRequest upscale => [upscale.Image],
            _ => [],
        };
}
