using Easel.Diffusion.Sessions;

namespace Easel.Server.Hosting.Models;

/// <summary>The library that draws, and whether it has the device.</summary>
internal static class InferenceCheck
{
    /// <summary>What keeps the library from being used, a sentence each.</summary>
    public static IReadOnlyList<string> Problems(EaselOptions options)
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
