using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Loras;

/// <summary>The LoRAs in a folder, by their file's name without the ending; looked for anew each time, so a new file needs no
/// restart.</summary>
internal sealed class LoraLibrary(string folder)
{
    public IReadOnlyList<string> Names =>
        Directory.Exists(folder) ? [.. Files().Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!] : [];

    /// <summary>Null where there is none of that name; letter case does not count where no other file fits better.</summary>
    public string? Find(string name)
    {
        if (!Directory.Exists(folder))
            return null;
        var files = Files().ToArray();
        return Array.Find(files, file => string.Equals(Path.GetFileNameWithoutExtension(file), name, StringComparison.Ordinal))
            ?? Array.Find(files, file => string.Equals(Path.GetFileNameWithoutExtension(file), name, StringComparison.OrdinalIgnoreCase));
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(folder).Where(WeightFile.IsNamedAsOne);
}
