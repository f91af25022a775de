using System.Text.Json;

namespace Easel.Scenes.Vocabulary;

/// <summary><c>drawings.json</c> beside a vocabulary: ready pictures of things that the model has not learnt.</summary>
internal static class DrawingsFile
{
    public const string Name = "drawings.json";

    /// <summary>Null where there is none.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static JsonDocument? Open(string vocabulary)
    {
        var path = Path.Combine(Path.GetDirectoryName(vocabulary)!, Name);
        return File.Exists(path) ? JsonDocument.Parse(File.ReadAllBytes(path)) : null;
    }
}
