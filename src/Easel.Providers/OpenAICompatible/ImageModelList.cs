using System.Text.Json;
using Easel.Providers.Cards;
using Easel.Providers.EaselServer;
using Easel.Providers.Http;

namespace Easel.Providers.OpenAICompatible;

/// <summary>Picks those that draw out of a list of all kinds of models, as far as it says, or their names do.</summary>
internal static class ImageModelList
{
    private static readonly string[] Words =
    [
        "image",
        "flux",
        "stable-diffusion",
        "stablediffusion",
        "sdxl",
        "sd-turbo",
        "sd3",
        "dreamshaper",
        "diffusion",
        "dall-e",
        "recraft",
        "hidream",
        "kolors",
        "pixart",
        "sana",
    ];

    /// <param name="own">The id of this server, for a service that is another Easel; null where it has none.</param>
    public static IReadOnlyList<CardData> Read(JsonElement root, Func<string, CardData> describe, string? own)
    {
        var entries = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : root.Entries("data").ToList();
        // A server of one model serves it here for a reason.
        var drawing = entries.Count == 1 ? entries : entries.Where(Draws);
        return
        [
            .. drawing
                .Where(entry => entry.Text("id") is { Length: > 0 } && ServerChain.Leads(entry, own))
                .Take(1000)
                .Select(entry => describe(entry.Text("id")!) with { Servers = ServerChain.Of(entry) }),
        ];
    }

    private static bool Draws(JsonElement entry)
    {
        var kinds = entry
            .Entries("labels")
            .Concat(entry.Entries("capabilities"))
            .Select(kind => kind.TryGetText())
            .OfType<string>()
            .ToList();
        if (entry.Text("type") is { } type)
            kinds.Add(type);
        return kinds.Count > 0
            ? kinds.Exists(kind => kind.Contains("image", StringComparison.OrdinalIgnoreCase))
            : HasWord(entry.Text("id"));
    }

    private static bool HasWord(string? id) => Words.Any(word => id?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
}
