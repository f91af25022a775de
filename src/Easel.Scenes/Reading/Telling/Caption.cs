using System.Text;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Telling;

/// <summary>Writes captions as training/icons/captions.py does: style, colour, label without its own colour.</summary>
internal static class Caption
{
    public static string Write(SceneStyle style, SceneColour? colour, string label, ConceptVocabulary vocabulary) =>
        colour is null ? $"{style.Word} {label}" : $"{style.Word} {colour.Name} {WithoutColour(label, vocabulary)}";

    /// <summary>A red apple in green is no "green red apple".</summary>
    public static string WithoutColour(string label, ConceptVocabulary vocabulary)
    {
        if (!label.Contains(' ', StringComparison.Ordinal))
            return IsColour(label, vocabulary) ? "shape" : label;
        var kept = new StringBuilder(label.Length);
        foreach (var word in label.Split(' '))
        {
            if (!IsColour(word, vocabulary))
                kept.Append(kept.Length > 0 ? " " : "").Append(word);
        }

        return kept.Length > 0 ? kept.ToString() : "shape";
    }

    /// <summary>"woman: beard" is a woman with beard.</summary>
    public static string AsWords(string label) =>
        label.EndsWith(": bald", StringComparison.Ordinal)
            ? $"bald {label[..^6]}"
            : label.Replace(": ", " with ", StringComparison.Ordinal);

    private static bool IsColour(string word, ConceptVocabulary vocabulary) =>
        vocabulary.Colours.Any(colour => string.Equals(colour.Name, word, StringComparison.Ordinal));
}
