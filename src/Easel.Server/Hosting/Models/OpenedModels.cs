namespace Easel.Server.Hosting.Models;

/// <summary>The configs and vocabularies of the model folders, read beside whatever else a start does: it takes as long as all of the
/// rest.</summary>
/// <param name="preload">Load the library that draws meanwhile, as soon as there is a model that needs it; false leaves that to the first
/// drawing.</param>
internal sealed class OpenedModels(EaselOptions options, bool preload = false)
{
    /// <summary>In the order of their paths.</summary>
    public Task<IReadOnlyList<ModelOpening>> Openings { get; } = Task.Run(() => Begin(options, preload));

    private static IReadOnlyList<ModelOpening> Begin(EaselOptions options, bool preload) =>
        options.Models.ModelsFolder.Length == 0
            ? []
            : [.. ModelFolders.In(options.Models.ModelsFolder).Select(path => new ModelOpening(path, options, preload))];
}
