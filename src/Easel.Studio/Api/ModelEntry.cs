using System.Text.Json;
using Easel.Client.Images;

namespace Easel.Studio.Api;

/// <summary>A model that can be chosen, as <c>GET /v1/models</c> lists it.</summary>
/// <param name="Card">What the server tells of it beside OpenAI's members.</param>
public sealed record ModelEntry(string Id, string Name, JsonElement Card)
{
    private const string CardMember = "easel";

    /// <summary>The models themselves: further names of theirs are left out.</summary>
    public static IReadOnlyList<ModelEntry> From(IEnumerable<ImageModel> models) =>
        [
            .. models
                .Where(model => CardOf(model) is { } card && string.Equals(TextOf(card, "served_by"), model.Id, StringComparison.Ordinal))
                .Select(model => new ModelEntry(model.Id, TextOf(CardOf(model)!.Value, "name") ?? model.Id, CardOf(model)!.Value)),
        ];

    /// <summary>It changes pictures.</summary>
    public bool Edits =>
        Card.TryGetProperty("capabilities", out var can)
        && can.TryGetProperty("edits", out var edits)
        && edits.ValueKind == JsonValueKind.True;

    private static JsonElement? CardOf(ImageModel model) =>
        model.Extra?.TryGetValue(CardMember, out var card) == true && card.ValueKind == JsonValueKind.Object ? card : null;

    private static string? TextOf(JsonElement card, string member) =>
        card.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
