namespace Easel.Cli.Models;

/// <summary>Where models lie on this machine.</summary>
internal static class ModelsFolder
{
    private const string Name = "models";

    /// <summary>The folder that was named, the server's own setting, the nearest <c>models</c> above the current directory, or one to be
    /// made there.</summary>
    public static string Of(string? named)
    {
        if ((named ?? Environment.GetEnvironmentVariable("EASEL__MODELSFOLDER")) is { Length: > 0 } given)
            return Path.GetFullPath(given);
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, Name)))
                return Path.Combine(folder.FullName, Name);
        }

        return Path.GetFullPath(Name);
    }
}
