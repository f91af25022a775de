namespace Easel.Server.Hosting.Models;

/// <summary>The configs and vocabularies of the model folders, read beside whatever else a start does: it takes as long as all of the
/// rest.</summary>
/// <param name="preload">Load the library that draws meanwhile, as soon as there is a model that needs it; false leaves that to the first
/// drawing.</param>
internal sealed class OpenedModels(EaselOptions options, bool preload = false)
{
    private readonly Task<IReadOnlyList<(string Path, LocalModel? Model, IReadOnlyList<string> Problems)>> _opening = Task.Run(() =>
        Open(options, preload)
    );

    /// <summary>Waits until they are read.</summary>
    public IReadOnlyList<(string Path, LocalModel? Model, IReadOnlyList<string> Problems)> All => _opening.GetAwaiter().GetResult();

    private static IReadOnlyList<(string Path, LocalModel? Model, IReadOnlyList<string> Problems)> Open(
        EaselOptions options,
        bool preload
    ) =>
        options.Models.ModelsFolder.Length == 0
            ? []
            :
            [
                .. ModelFolders
                    .In(options.Models.ModelsFolder)
                    .Select(path => LocalModel.Open(path, options, preload) is var (model, problems) ? (path, model, problems) : default),
            ];
}
