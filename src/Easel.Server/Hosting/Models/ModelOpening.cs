using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Easel.Scenes.Vocabulary;

namespace Easel.Server.Hosting.Models;

/// <summary>A model folder that is being opened: its configs and its vocabulary side by side, each on a thread of its own. A folder with a
/// <c>vocabulary.json</c> draws single objects, and gets a prompt reader that composes scenes of them.</summary>
internal sealed class ModelOpening
{
    private const string VocabularyFile = "vocabulary.json";
    private const string WellDrawnFile = "concepts.json";

    /// <param name="preload">Load the library that draws as soon as the configs are read.</param>
    public ModelOpening(string path, EaselOptions options, bool preload)
    {
        Path = path;
        var vocabulary = HasVocabulary(path) ? Begin(() => ReadVocabulary(path)) : Task.FromResult(default(Vocabulary));
        var folder = Begin(() => OpenFolder(path, preload));
        Folder = FolderAsync(folder);
        Model = ModelAsync(folder, vocabulary, options);
    }

    public string Path { get; }

    /// <summary>Its configs, which are read long before the model is; null where they cannot be used.</summary>
    public Task<ModelFolder?> Folder { get; }

    /// <summary>The model; or null and what keeps the folder from being used.</summary>
    public Task<(LocalModel? Model, IReadOnlyList<string> Problems)> Model { get; }

    /// <summary>Its pictures are single objects, out of which scenes are composed.</summary>
    public static bool HasVocabulary(string path) => File.Exists(System.IO.Path.Combine(path, VocabularyFile));

    /// <summary>Not by the pool, whose few threads what else a start does needs.</summary>
    private static Task<T> Begin<T>(Func<T> open) =>
        Task.Factory.StartNew(open, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static (ModelFolder? Folder, IReadOnlyList<string> Problems) OpenFolder(string path, bool preload)
    {
        if (!ModelFolder.TryOpen(path, out var folder, out var wrong))
            return (null, [.. wrong.Select(problem => problem.ToString())]);
        if (preload)
            OnnxRuntimeLibrary.Preload();
        return (folder, []);
    }

    private static Vocabulary ReadVocabulary(string path)
    {
        var judged = System.IO.Path.Combine(path, WellDrawnFile);
        return new Vocabulary(
            ConceptVocabulary.Load(System.IO.Path.Combine(path, VocabularyFile)),
            File.Exists(judged) ? WellDrawnConcepts.Load(judged) : null
        );
    }

    private static async Task<ModelFolder?> FolderAsync(Task<(ModelFolder? Folder, IReadOnlyList<string> Problems)> opening) =>
        (await opening).Folder;

    private async Task<(LocalModel? Model, IReadOnlyList<string> Problems)> ModelAsync(
        Task<(ModelFolder? Folder, IReadOnlyList<string> Problems)> opening,
        Task<Vocabulary> reading,
        EaselOptions options
    )
    {
        var problems = new List<string>();
        var (folder, wrong) = await opening;
        problems.AddRange(wrong);
        var (version, vocabulary) = ("", default(Vocabulary));
        try
        {
            version = ModelVersion.Of(Path, options);
            vocabulary = await reading;
        }
        catch (Exception unusable) when (unusable is InvalidVocabularyException or IOException or UnauthorizedAccessException)
        {
            problems.Add(unusable.Message);
        }

        return folder is null || problems.Count > 0
            ? (null, [.. problems.Select(problem => $"The model folder '{Path}' cannot be used: {problem}")])
            : (new LocalModel(folder, version, vocabulary.Words, vocabulary.WellDrawn), []);
    }

    private readonly record struct Vocabulary(ConceptVocabulary? Words, IReadOnlySet<string>? WellDrawn);
}
