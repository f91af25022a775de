using Easel.Diffusion.Sessions;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Diffusion.OptimizedGraphs;

/// <summary>
/// Opens a model by its optimised graph out of a folder, which is filled as models are opened. Any number of processes may share the
/// folder: an entry appears by one rename, whole. Nothing about the folder ever fails an opening that works without it.
/// </summary>
internal sealed class OptimizedGraphCache(string folder, SessionOpener opener)
{
    private const string BuildPrefix = ".building-";
    private static readonly TimeSpan UnusedFor = TimeSpan.FromDays(30);
    private static readonly TimeSpan AbandonedFor = TimeSpan.FromHours(1);

    /// <exception cref="InferenceException">The model is missing or broken.</exception>
    public InferenceSession Open(string modelPath)
    {
        // A missing model is the library's to report, as without a cache.
        if (!File.Exists(modelPath) || TryKey(modelPath) is not { } key)
            return opener.Open(modelPath);

        var entry = new OptimizedGraphFiles(Path.Combine(folder, key));
        return TryOpenEntry(entry) ?? Build(modelPath, entry);
    }

    private string? TryKey(string modelPath)
    {
        try
        {
            return OptimizedGraphKey.Of(modelPath, opener.Options);
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            return null;
        }
    }

    /// <summary>Null where there is no entry, or a broken one, which is removed.</summary>
    private InferenceSession? TryOpenEntry(OptimizedGraphFiles entry)
    {
        if (!Directory.Exists(entry.Folder))
        {
            return null;
        }

        try
        {
            if (entry.AreIntact())
            {
                // Optimised already: to do it again would cost what the cache saves.
                var session = opener.Open(entry.GraphPath, GraphOptimizationLevel.ORT_DISABLE_ALL, saveTo: null);
                Touch(entry);
                return session;
            }
        }
        catch (Exception e) when (e is InferenceException || IsOfFiles(e)) { }

        TryDelete(entry.Folder);
        return null;
    }

    private InferenceSession Build(string modelPath, OptimizedGraphFiles entry)
    {
        var building = new OptimizedGraphFiles(Path.Combine(folder, BuildPrefix + Guid.NewGuid().ToString("N")));
        InferenceSession session;
        try
        {
            Directory.CreateDirectory(building.Folder);
            session = opener.Open(modelPath, opener.Options.Optimization, building);
        }
        catch (Exception e) when (e is InferenceException || IsOfFiles(e))
        {
            // The folder's fault (not writable, full) or the model's: opening it plainly tells.
            TryDelete(building.Folder);
            return opener.Open(modelPath);
        }

        try
        {
            building.Seal();
            Directory.Move(building.Folder, entry.Folder);
            RemoveUnused();
        }
        catch (Exception e) when (IsOfFiles(e))
        {
            // Another process was first, or the disk is full.
            TryDelete(building.Folder);
        }

        return session;
    }

    /// <summary>Models come and go; their entries go a month after their last use.</summary>
    private void RemoveUnused()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        foreach (var path in Directory.EnumerateDirectories(folder))
        {
            // The folder may hold what is not ours.
            var name = Path.GetFileName(path);
            var keep =
                OptimizedGraphKey.IsKey(name) ? UnusedFor
                : name.StartsWith(BuildPrefix, StringComparison.Ordinal) ? AbandonedFor
                : TimeSpan.MaxValue;
            if (now - Directory.GetLastWriteTimeUtc(path) > keep)
            {
                TryDelete(path);
            }
        }
    }

    private static void Touch(OptimizedGraphFiles entry)
    {
        try
        {
            Directory.SetLastWriteTimeUtc(entry.Folder, TimeProvider.System.GetUtcNow().UtcDateTime);
        }
        catch (Exception e) when (IsOfFiles(e)) { }
    }

    private static void TryDelete(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
        }
        catch (Exception e) when (IsOfFiles(e)) { }
    }

    private static bool IsOfFiles(Exception e) => e is IOException or UnauthorizedAccessException;
}
