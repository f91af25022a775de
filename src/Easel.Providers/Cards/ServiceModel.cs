using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Providers.Cards;

/// <summary>A model of a service: its card, and what only its adapter needs to know.</summary>
/// <param name="Id">As the service calls it.</param>
internal sealed record ServiceModel(string Id, ModelCard Card)
{
    /// <summary>Images that one call gives, at most.</summary>
    public int PerCall { get; init; } = 1;

    /// <summary>File formats that the service gives by itself; any other is made of what it gives.</summary>
    public IReadOnlyList<ImageFormat> Formats { get; init; } = [ImageFormat.Png];

    /// <summary>The service compresses as asked.</summary>
    public bool Compresses { get; init; }

    /// <summary>Media types of input images that the service reads; others are sent as PNG.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = ["image/png", "image/jpeg", "image/webp"];

    /// <summary>The adapter's own, from the card's <c>settings</c>.</summary>
    public JsonElement Settings { get; init; }

    /// <summary>The last day that the model is there, where it is known.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>A text of the card's <c>settings</c>; null where it is not there.</summary>
    public string? Setting(string name) =>
        Settings.ValueKind == JsonValueKind.Object
        && Settings.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>A flag of the card's <c>settings</c>.</summary>
    public bool Flag(string name, bool fallback = false) =>
        Settings.ValueKind == JsonValueKind.Object
        && Settings.TryGetProperty(name, out var value)
        && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : fallback;
}
