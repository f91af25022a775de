namespace Easel.Server.Hosting.Models;

/// <summary>Configuration to <see cref="InferenceOptions"/>, once, at start-up.</summary>
internal static class InferenceOptionsBinder
{
    private const int MostThreads = 256;

    /// <summary>What is wrong is added to the problems of <paramref name="easel"/>.</summary>
    public static InferenceOptions Bind(SectionReader easel)
    {
        var defaults = new InferenceOptions { CacheFolder = "" };
        return new InferenceOptions
        {
            Threads = (int)easel.Number(nameof(InferenceOptions.Threads), Math.Min(defaults.Threads, MostThreads), 1, MostThreads),
            Device = easel.Choice(nameof(InferenceOptions.Device), defaults.Device),
            OnnxRuntimeLibrary = easel.Text(nameof(InferenceOptions.OnnxRuntimeLibrary)),
            CacheFolder = Path.GetFullPath(easel.Text(nameof(InferenceOptions.CacheFolder)) ?? UserFolders.Cache()),
            LocalModels = LocalModelOptions.Bind(easel),
        };
    }
}
