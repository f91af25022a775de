using System.Text.Json;

namespace Easel.Server;

/// <summary>What an answer tells about all of its images: the request as the road accepted it, with nothing left 'auto'.</summary>
internal sealed class AnswerFacts(AcceptedEvent accepted, ImagesCall call)
{
    public string Model { get; } = accepted.Model.Id;

    public long InputTokens { get; } = TokenCount.Text(call.Request);

    /// <summary>Output tokens of one finished image, without its previews.</summary>
    public long ImageTokens { get; } = TokenCount.Image(accepted.Request.Size!.Value, accepted.Request.Quality);

    /// <param name="drawn">What the image has where its engine knows better than the request; null otherwise.</param>
    public void WriteBackground(Utf8JsonWriter json, ImageBackground? drawn) =>
        json.WriteString("background"u8, (drawn ?? accepted.Request.Background) == ImageBackground.Transparent ? "transparent"u8 : "opaque"u8);

    public void WriteOutputFormat(Utf8JsonWriter json) => json.WriteString("output_format"u8, accepted.Request.Format switch
    {
        ImageFormat.Jpeg => "jpeg"u8,
        ImageFormat.WebP => "webp"u8,
        _ => "png"u8,
    });

    public void WriteQuality(Utf8JsonWriter json) => json.WriteString("quality"u8, accepted.Request.Quality switch
    {
        ImageQuality.Low => "low"u8,
        ImageQuality.High => "high"u8,
        _ => "medium"u8,
    });

    public void WriteSize(Utf8JsonWriter json) => json.WriteString("size"u8, accepted.Request.Size!.Value.ToString());
}
