using Easel.Abstractions.Requests;

namespace Easel.Core.Usage;

/// <summary>
/// How many tokens OpenAI counts for a finished image, by model, size and quality. For the three sizes of gpt-image-1 its published table;
/// for gpt-image-2 and later, where prices were published, what follows from them; other sizes by their area.
/// </summary>
public static class ImageTokens
{
    private const long Square = 1024 * 1024;

    private static readonly Counts First = new((272, 408, 400), (1056, 1584, 1568), (4160, 6240, 6208));

    private static readonly Counts Second = new((200, 167, 167), (1767, 1367, 1367), (7033, 5500, 5500));

    /// <summary>Reported to take three to four times the tokens of its forerunner at low and medium quality.</summary>
    private static readonly Counts Planning = new((700, 585, 585), (6185, 4785, 4785), (7033, 5500, 5500));

    /// <param name="model">The name that was asked for, or a service's id that ends in one; any other counts as gpt-image-1.</param>
    public static long Of(string? model, ImageSize size, ImageQuality quality)
    {
        var counts = CountsOf(model is null ? "" : model[(model.LastIndexOf('/') + 1)..]);
        var (square, portrait, landscape) = quality switch
        {
            ImageQuality.Low => counts.Low,
            ImageQuality.High or ImageQuality.ExtraHigh or ImageQuality.Max => counts.High,
            _ => counts.Medium,
        };
        return size switch
        {
            { Width: 1024, Height: 1536 } => portrait,
            { Width: 1536, Height: 1024 } => landscape,
            _ => Math.Max(1, (size.Pixels * square + Square / 2) / Square),
        };
    }

    private static Counts CountsOf(string model) =>
        model.StartsWith("gpt-image-2.6", StringComparison.Ordinal) ? Planning
        : model.StartsWith("gpt-image-2", StringComparison.Ordinal) ? Second
        : First;

    private sealed record Counts(
        (int Square, int Portrait, int Landscape) Low,
        (int Square, int Portrait, int Landscape) Medium,
        (int Square, int Portrait, int Landscape) High
    );
}
