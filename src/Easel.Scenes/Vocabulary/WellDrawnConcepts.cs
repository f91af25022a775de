using System.Text.Json;

namespace Easel.Scenes.Vocabulary;

/// <summary>The concepts that a model was seen to draw well, by their captions: <c>concepts.json</c> in the model's folder.</summary>
public static class WellDrawnConcepts
{
    /// <summary>Reads a list of objects, each with a <c>label</c>.</summary>
    /// <exception cref="InvalidVocabularyException">The file is not such a list.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlySet<string> Load(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document
                .RootElement.EnumerateArray()
                .Select(concept => concept.GetProperty("label").GetString()!)
                .ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidVocabularyException(path, ["It must be a list of objects, each with a 'label'."]);
        }
    }
}
