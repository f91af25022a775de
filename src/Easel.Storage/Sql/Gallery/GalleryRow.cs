using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Gallery;
using Easel.Storage.Sql.Usage;

namespace Easel.Storage.Sql.Gallery;

/// <summary>A row of <c>gallery_images</c>; times in Unix milliseconds, money in billionths of a US dollar.</summary>
internal sealed class GalleryRow
{
    public const string Columns =
        "id, owner, created_at, recipe, width, height, bytes, hash, cost, is_starred, folder, parent, file, thumbnail";

    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public required string Id { get; init; }

    public required string Owner { get; init; }

    public required long CreatedAt { get; init; }

    /// <summary>As JSON.</summary>
    public required string Recipe { get; init; }

    public required long Width { get; init; }

    public required long Height { get; init; }

    public required long Bytes { get; init; }

    public required string Hash { get; init; }

    public long? Cost { get; init; }

    public required bool IsStarred { get; init; }

    public string? Folder { get; init; }

    public string? Parent { get; init; }

    public required string File { get; init; }

    public string? Thumbnail { get; init; }

    /// <summary>Only to be written.</summary>
    public string? Model { get; init; }

    /// <summary>What is searched; only to be written.</summary>
    public string? Search { get; init; }

    public static GalleryRow Of(GalleryImage image) =>
        new()
        {
            Id = image.Id,
            Owner = image.Owner,
            CreatedAt = image.CreatedAt.ToUnixTimeMilliseconds(),
            Recipe = JsonSerializer.Serialize(image.Recipe, Json),
            Width = image.Size.Width,
            Height = image.Size.Height,
            Bytes = image.Bytes,
            Hash = image.Hash,
            Cost = image.Cost is { } cost ? UsageUnits.OfMoney(cost) : null,
            IsStarred = image.IsStarred,
            Folder = image.Folder,
            Parent = image.Parent,
            File = image.File.ToString(),
            Thumbnail = image.Thumbnail?.ToString(),
            Model = image.Recipe.Used.Model,
            Search = SearchText.Folded($"{image.Recipe.Prompt}\n{image.Recipe.RevisedPrompt}\n{image.Recipe.NegativePrompt}"),
        };

    public GalleryImage ToImage() =>
        new()
        {
            Id = Id,
            Owner = Owner,
            CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt),
            Recipe = JsonSerializer.Deserialize<GalleryRecipe>(Recipe, Json)!,
            Size = new ImageSize((int)Width, (int)Height),
            Bytes = Bytes,
            Hash = Hash,
            Cost = Cost is { } cost ? UsageUnits.ToMoney(cost) : null,
            IsStarred = IsStarred,
            Folder = Folder,
            Parent = Parent,
            File = AssetName.TryParse(File, out var file) ? file : default,
            Thumbnail = AssetName.TryParse(Thumbnail, out var thumbnail) ? thumbnail : null,
        };
}
