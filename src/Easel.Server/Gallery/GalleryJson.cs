using System.Text.Json;
using Easel.Core.Gallery;

namespace Easel.Server.Gallery;

/// <summary>Images of the gallery as JSON.</summary>
internal static class GalleryJson
{
    public static void Write(Utf8JsonWriter json, GalleryImage image)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, image.Id);
        json.WriteString("object"u8, "gallery.image"u8);
        json.WriteNumber("created_at"u8, image.CreatedAt.ToUnixTimeSeconds());
        json.WriteString("operation"u8, RecipeWriter.OperationOf(image.Recipe.Operation));
        json.WriteString("model"u8, image.Recipe.Used.Model);
        json.WriteString("size"u8, image.Size.ToString());
        json.WriteString("output_format"u8, RecipeWriter.FormatOf(image.File.Format));
        json.WriteNumber("bytes"u8, image.Bytes);
        json.WriteBoolean("starred"u8, image.IsStarred);
        json.WriteString("folder"u8, image.Folder);
        json.WriteString("parent"u8, image.Parent);
        if (image.Recipe.RevisedPrompt is { } revised)
            json.WriteString("revised_prompt"u8, revised);
        if (image.Cost is { } cost)
            json.WriteNumber("cost"u8, cost);
        json.WriteString("content"u8, $"{GalleryRoutes.Images}/{image.Id}{GalleryRoutes.Content}");
        json.WriteString("thumbnail"u8, $"{GalleryRoutes.Images}/{image.Id}{GalleryRoutes.Thumbnail}");
        json.WritePropertyName("recipe"u8);
        RecipeWriter.Write(json, image);
        json.WriteEndObject();
    }

    public static void WriteCounts(Utf8JsonWriter json, string name, IReadOnlyList<GalleryCount> counts)
    {
        json.WriteStartArray(name);
        foreach (var count in counts)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, count.Name);
            json.WriteNumber("images"u8, count.Images);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
