using Easel.Diffusion.Models;

namespace Easel.Server.Hosting.Models;

/// <summary>Finds models on disk.</summary>
internal static class ModelFolders
{
    /// <summary>The nearest <c>models</c> folder with a model in it, upwards from the program, then from the current directory.</summary>
    public static string? Find() => FindAbove(AppContext.BaseDirectory) ?? FindAbove(Directory.GetCurrentDirectory());

    /// <inheritdoc cref="ModelFolder.FindIn"/>
    public static IEnumerable<string> In(string folder) => ModelFolder.FindIn(folder);

    private static string? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var models = Path.Combine(folder.FullName, "models");
            if (Directory.Exists(models) && In(models).Any())
                return models;
        }

        return null;
    }
}
