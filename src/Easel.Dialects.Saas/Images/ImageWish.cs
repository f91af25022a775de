using Easel.Dialects.Saas.Bodies;

namespace Easel.Dialects.Saas.Images;

/// <summary>The body of <c>POST /images/generate</c>.</summary>
internal sealed record ImageWish
{
    private const int MaxPrompt = 4000;
    private const int MaxCount = 10;

    private static readonly string[] Sizes = ["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"];
    private static readonly string[] Qualities = ["standard", "hd"];
    private static readonly string[] Styles = ["vivid", "natural"];
    private static readonly string[] Formats = ["url", "b64_json"];

    public required string Prompt { get; init; }

    public string? Model { get; init; }

    public string? Provider { get; init; }

    public string? Size { get; init; }

    public string? Quality { get; init; }

    public string? Style { get; init; }

    public int Count { get; init; }

    public bool AsUrl { get; init; }

    public string? User { get; init; }

    public bool Cache { get; init; }

    public bool Track { get; init; }

    public static ImageWish Read(BodyMembers body, Issues _) =>
        new()
        {
            Prompt = body.Text("prompt", required: true, min: 1, max: MaxPrompt) ?? "",
            Model = body.Text("model"),
            Provider = body.Text("provider"),
            Size = body.Choice("size", Sizes),
            Quality = body.Choice("quality", Qualities),
            Style = body.Choice("style", Styles),
            Count = (int)Math.Clamp(body.Integer("n", 1, MaxCount) ?? 1, 1, MaxCount),
            AsUrl = body.Choice("responseFormat", Formats) is not "b64_json",
            // The template's schema ignores it, whatever it is; its type has it as a text.
            User = body.TextIfAny("user"),
            Cache = body.Flag("cache") ?? true,
            Track = body.Flag("track") ?? true,
        };
}
