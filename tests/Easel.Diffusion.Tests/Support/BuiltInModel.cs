using Easel.Diffusion.Models;

namespace Easel.Diffusion.Tests.Support;

/// <summary>The model that comes with the repository.</summary>
internal static class BuiltInModel
{
    private const string Folder = "models/easel-icons";

    /// <exception cref="DirectoryNotFoundException">No folder above the tests has it.</exception>
    /// <exception cref="ModelFolderException">Files of it are missing, which it names.</exception>
    public static ModelFolder Open()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var model = Path.Combine(folder.FullName, Folder);
            if (Directory.Exists(model))
                return ModelFolder.Open(model);
        }

        throw new DirectoryNotFoundException($"This checkout has no {Folder}: it comes with the repository.");
    }
}
