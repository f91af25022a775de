using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;

namespace Easel.Core.Caching;

/// <summary>A response as the index keeps it: what was said of its images, and the files that hold them.</summary>
internal sealed record CachedContent(IReadOnlyList<ImageWarning> Warnings, IReadOnlyList<CachedContent.File> Files)
{
    /// <param name="Name">An <see cref="AssetName"/>.</param>
    /// <param name="Index">0-based, of the request's images.</param>
    /// <param name="Length">In bytes.</param>
    internal sealed record File(
        string Name,
        int Index,
        int Length,
        int Width,
        int Height,
        ImageRecipe Recipe,
        string? RevisedPrompt,
        ImageBackground? DrawnBackground
    );

    public static CachedContent Of(CachedResponse response, IReadOnlyList<AssetName> names) =>
        new(
            response.Warnings,
            [
                .. response.Images.Zip(
                    names,
                    (image, name) =>
                        new File(
                            name.ToString(),
                            image.ImageIndex,
                            image.Image.Memory.Length,
                            image.Image.Size.Width,
                            image.Image.Size.Height,
                            image.Recipe,
                            image.RevisedPrompt,
                            image.DrawnBackground
                        )
                ),
            ]
        );

    /// <summary>Of the files that have one.</summary>
    [JsonIgnore]
    public IEnumerable<AssetName> Names
    {
        get
        {
            foreach (var file in Files)
            {
                if (AssetName.TryParse(file.Name, out var name))
                    yield return name;
            }
        }
    }

    /// <summary>Null for what another version wrote and this one cannot read.</summary>
    public static CachedContent? Read(CacheEntry entry)
    {
        try
        {
            return JsonSerializer.Deserialize(entry.Content, CachedContentReading.Default.CachedContent);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override string ToString() => JsonSerializer.Serialize(this, CachedContentWriting.Default.CachedContent);
}
