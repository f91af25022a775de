using Easel.Diffusion.Checkpoints;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Models;

/// <summary>Tells in what form a model lies at a path, and reads it.</summary>
internal static class LocalModel
{
    /// <summary>In the folder of models: what lies in it changes models and is none.</summary>
    public const string LorasFolder = "loras";

    /// <inheritdoc cref="LorasFolder"/>
    public const string ControlsFolder = "controlnets";

    /// <summary>Null, and problems, when it cannot be drawn with.</summary>
    public static ModelFolder? Read(string path, List<ModelFolderProblem> problems)
    {
        if (File.Exists(path))
            return SingleFile.Read(path, problems);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (HuggingFaceCache.IsRepository(path))
        {
            name = HuggingFaceCache.NameOf(path);
            if (HuggingFaceCache.Snapshot(path) is not { } snapshot)
            {
                problems.Add(new ModelFolderProblem("snapshots", "is empty: nothing of this repository has been downloaded."));
                return null;
            }

            path = snapshot;
        }

        if (DiffusersFolder.Fits(path))
            return DiffusersFolder.Read(path, name, problems);
        return OnlyFile(path) is { } file ? SingleFile.Read(file, problems) : ModelFolderReader.Read(path, problems);
    }

    /// <inheritdoc cref="ModelFolder.FindIn"/>
    public static IEnumerable<string> FindIn(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Where(IsModel).Order(StringComparer.Ordinal);

    private static bool IsModel(string path) =>
        File.Exists(path)
            ? WeightFile.IsNamedAsOne(path)
            : File.Exists(Path.Combine(path, ModelFolderReader.IndexFile))
                || HuggingFaceCache.IsRepository(path)
                || (!IsPartOfModels(path) && OnlyFile(path) is not null);

    private static bool IsPartOfModels(string path) =>
        Neighbourhood.Folders.Append(LorasFolder).Append(ControlsFolder).Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The one file of weights in a folder that is no diffusers' folder, or of several the one transformer; null where there is
    /// none.</summary>
    private static string? OnlyFile(string path)
    {
        if (!Directory.Exists(path) || File.Exists(Path.Combine(path, ModelFolderReader.IndexFile)))
            return null;
        var files = Directory.EnumerateFiles(path).Where(WeightFile.IsNamedAsOne).Order(StringComparer.Ordinal).ToArray();
        return files is [var only] ? only : Array.Find(files, IsTransformer);
    }

    private static bool IsTransformer(string path)
    {
        if (!WeightFile.TryOpen(path, out var file, out _))
            return false;
        using (file)
            return FluxSingleFile.Fits(file)
                || Flux2SingleFile.Fits(file)
                || Sd3SingleFile.Fits(file)
                || QwenImageSingleFile.Fits(file)
                || ZImageSingleFile.Fits(file);
    }
}
