using Easel.Abstractions.Requests;

namespace Easel.Providers.OpenAI;

/// <summary>Qualities in the Images API's words.</summary>
internal static class QualityWord
{
    public static string Of(ImageQuality quality) => quality == ImageQuality.ExtraHigh ? "xhigh" : quality.ToString().ToLowerInvariant();

    /// <summary>Null for a word that Easel has no quality for.</summary>
    public static ImageQuality? Read(string word) =>
        word switch
        {
            "low" => ImageQuality.Low,
            "medium" => ImageQuality.Medium,
            "high" => ImageQuality.High,
            "xhigh" => ImageQuality.ExtraHigh,
            "max" => ImageQuality.Max,
            _ => null,
        };
}
