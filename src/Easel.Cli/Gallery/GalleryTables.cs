using System.Globalization;
using System.Text.Json;
using Easel.Cli.Output;
using Easel.Client.Gallery;
using Easel.Client.Json;
using Spectre.Console;

namespace Easel.Cli.Gallery;

/// <summary>Images of a gallery on standard output.</summary>
internal static class GalleryTables
{
    private const int PromptLength = 60;

    public static void Show(IReadOnlyList<GalleryImage> images, bool json)
    {
        if (json)
        {
            JsonOutput.Write(writer => Write(writer, "images", images));
            return;
        }

        var table = Tables.Create("image", "drawn", "model", "size", "seed", "star", "folder", "prompt");
        foreach (var image in images)
        {
            string[] cells =
            [
                image.Id,
                Tables.Time(image.CreatedAt),
                image.Model ?? "",
                image.Size ?? "",
                image.Recipe.Seed?.ToString(CultureInfo.InvariantCulture) ?? "",
                image.Starred ? "yes" : "",
                image.Folder ?? "",
                Short(image.Recipe.Prompt ?? ""),
            ];
            table.AddRow([.. cells.Select(cell => cell.EscapeMarkup())]);
        }

        Tables.Show(table);
    }

    public static void Show(GalleryImage image, IReadOnlyList<GalleryImage> ancestors, bool json)
    {
        if (json)
        {
            JsonOutput.Write(writer =>
            {
                writer.WritePropertyName("image"u8);
                JsonSerializer.Serialize(writer, image, EaselJson.For<GalleryImage>());
                Write(writer, "ancestors", ancestors);
            });
            return;
        }

        var table = Tables.Create("", "");
        foreach (var (name, value) in Facts(image, ancestors))
        {
            if (value.Length > 0)
                table.AddRow(name.EscapeMarkup(), value.EscapeMarkup());
        }

        Tables.Show(table);
    }

    /// <summary>How many images a command has changed.</summary>
    public static void Show(string command, int count, bool json)
    {
        if (json)
            JsonOutput.Write(writer => writer.WriteNumber("changed"u8, count));
        else
            Console.WriteLine($"{command}: {count} {(count == 1 ? "image" : "images")}");
    }

    private static IEnumerable<(string Name, string Value)> Facts(GalleryImage image, IReadOnlyList<GalleryImage> ancestors)
    {
        yield return ("image", image.Id);
        yield return ("drawn", Tables.Time(image.CreatedAt));
        yield return ("folder", image.Folder ?? "");
        yield return ("star", image.Starred ? "yes" : "");
        using var recipe = JsonSerializer.SerializeToDocument(image.Recipe, EaselJson.For<GalleryRecipe>());
        foreach (var member in recipe.RootElement.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
            yield return (member.Name, member.Value.ToString());
        yield return ("bytes", image.Bytes.ToString(CultureInfo.InvariantCulture));
        yield return ("made from", string.Join(", ", ancestors.Select(ancestor => ancestor.Id)));
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<GalleryImage> images)
    {
        writer.WriteStartArray(name);
        foreach (var image in images)
            JsonSerializer.Serialize(writer, image, EaselJson.For<GalleryImage>());
        writer.WriteEndArray();
    }

    private static string Short(string prompt)
    {
        var line = prompt.ReplaceLineEndings(" ");
        return line.Length <= PromptLength ? line : string.Concat(line.AsSpan(0, PromptLength), "…");
    }
}
