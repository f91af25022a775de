using System.IO.Compression;

namespace Easel.Diffusion.Tokenizers;

/// <summary>Merges of a published vocabulary that comes with this library.</summary>
internal static class MergesResource
{
    public static string[] Read(string name)
    {
        using var resource = typeof(MergesResource).Assembly.GetManifestResourceStream(name)!;
        using var text = new StreamReader(new GZipStream(resource, CompressionMode.Decompress));
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
