using Easel.Diffusion.Sessions;

namespace Easel.Server.Hosting.Models;

/// <summary>The library that draws, and whether it has the device; where that is no question, it is loaded while the server
/// starts.</summary>
internal static class InferenceCheck
{
    /// <summary>What keeps the library from being used, a sentence each.</summary>
    /// <param name="preload">Load it meanwhile; false leaves that to the first drawing.</param>
    public static IReadOnlyList<string> Problems(EaselOptions options, bool preload)
    {
        if (!ModelFolders.AreUsed(options))
            return [];
        try
        {
            if (options.Inference.OnnxRuntimeLibrary is { } file)
                OnnxRuntimeLibrary.Use(file);
        }
        catch (InferenceException unusable)
        {
            return [$"Easel:OnnxRuntimeLibrary is '{options.Inference.OnnxRuntimeLibrary}', which cannot be used: {unusable.Message}"];
        }

        if (preload)
            OnnxRuntimeLibrary.Preload();
        return WhyMissing(options.Inference.Device) is { } reason
            ? [$"Easel:Device is '{options.Inference.Device}', which cannot be used: {reason}"]
            : [];
    }

    private static string? WhyMissing(InferenceDevice device)
    {
        try
        {
            return OnnxRuntimeLibrary.WhyMissing(device);
        }
        catch (InferenceException broken)
        {
            return broken.Message;
        }
    }
}
