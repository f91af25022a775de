using Easel.Diffusion.Models;

namespace Easel.Server.Hosting.Models;

/// <summary>Finds models on disk.</summary>
internal static class ModelFolders
{
    /// <summary>The nearest <c>models</c> folder with a model in it, upwards from the program, then from the current directory.</summary>
    public static string? Find() => FindAbove(AppContext.BaseDirectory) ?? FindAbove(Directory.GetCurrentDirectory());

    /// <summary>This process draws by models of this machine; where it does not, no library that draws or encodes need be loaded at the
    /// start.</summary>
    public static bool AreUsed(EaselOptions options) =>
        !options.OnlyWorkersDraw && options.Models.ModelsFolder.Length > 0 && In(options.Models.ModelsFolder).Any();

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
