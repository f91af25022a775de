namespace Easel.Server.Hosting;

/// <summary>Finds models on disk: folders with a <c>model_index.json</c>, the layout of diffusers' exports.</summary>
internal static class ModelFolders
{
    public const string Index = "model_index.json";

    /// <summary>The nearest <c>models</c> folder with a model in it, upwards from the program, then from the current directory.</summary>
    public static string? Find() => FindAbove(AppContext.BaseDirectory) ?? FindAbove(Directory.GetCurrentDirectory());

    /// <summary>The model folders in <paramref name="folder"/>, by name.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.EnumerateDirectories(folder).Where(inner => File.Exists(Path.Combine(inner, Index))).Order(StringComparer.Ordinal);

    private static string? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var models = Path.Combine(folder.FullName, "models");
            if (Directory.Exists(models) && In(models).Any()) return models;
        }

        return null;
    }
}
