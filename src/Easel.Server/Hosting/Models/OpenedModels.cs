namespace Easel.Server.Hosting.Models;

/// <summary>The configs and vocabularies of the model folders, read beside whatever else a start does: it takes as long as all of the
/// rest.</summary>
internal sealed class OpenedModels(EaselOptions options)
{
    private readonly Task<IReadOnlyList<(string Path, LocalModel? Model, IReadOnlyList<string> Problems)>> _opening = Task.Run(() =>
        Open(options)
    );

    /// <summary>Waits until they are read.</summary>
    public IReadOnlyList<(string Path, LocalModel? Model, IReadOnlyList<string> Problems)> All => _opening.GetAwaiter().GetResult();

    private static IReadOnlyList<(string Path, LocalModel? Model, IReadOnlyList<string> Problems)> Open(EaselOptions options) =>
        options.Models.ModelsFolder.Length == 0
            ? []
            :
            [
                .. ModelFolders
                    .In(options.Models.ModelsFolder)
                    .Select(path => LocalModel.Open(path, options) is var (model, problems) ? (path, model, problems) : default),
            ];
}
