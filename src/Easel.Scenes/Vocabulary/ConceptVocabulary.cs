using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Nouns;

namespace Easel.Scenes.Vocabulary;

/// <summary>
/// What a model can draw and every word for it, read from <c>vocabulary.json</c> in the model's folder (the format is
/// described in docs/scenes.md). Immutable and thread-safe.
/// </summary>
public sealed class ConceptVocabulary
{
    private readonly Dictionary<string, int> _byEmoji;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _emojiLookup;

    internal ConceptVocabulary(
        IReadOnlyList<Concept> concepts,
        IReadOnlyList<SceneStyle> styles,
        IReadOnlyList<SceneColour> colours,
        WordTable words,
        EnglishWords english,
        NearestConcepts nearestConcepts,
        SceneStyle defaultStyle,
        Concept fallback
    )
    {
        (Concepts, Styles, Colours, Words, English, NearestConcepts, DefaultStyle, Fallback) = (
            concepts,
            styles,
            colours,
            words,
            english,
            nearestConcepts,
            defaultStyle,
            fallback
        );
        _byEmoji = new Dictionary<string, int>(concepts.Count, StringComparer.Ordinal);
        for (var i = 0; i < concepts.Count; i++)
        {
            if (concepts[i].Emoji.Length > 0)
                _byEmoji.TryAdd(concepts[i].Emoji, i);
        }

        _emojiLookup = _byEmoji.GetAlternateLookup<ReadOnlySpan<char>>();
        EmojiStarts = concepts
            .Where(concept => concept.Emoji.Length > 0)
            .Select(concept => char.ConvertToUtf32(concept.Emoji, 0))
            .ToHashSet();
        Nearest = new NearestWords(this);
    }

    public IReadOnlyList<Concept> Concepts { get; }

    public IReadOnlyList<SceneStyle> Styles { get; }

    public IReadOnlyList<SceneColour> Colours { get; }

    /// <summary>What a prompt that names no style is drawn in, so that the objects of a scene look alike.</summary>
    public SceneStyle DefaultStyle { get; }

    /// <summary>What a prompt without a single word to go by gets.</summary>
    public Concept Fallback { get; }

    /// <summary>Every name that a request's style may have: the styles' own, and those of OpenAI's vivid and natural that mean
    /// one.</summary>
    public IEnumerable<string> StyleNames =>
        Styles.Select(style => style.Id).Concat(OpenAIStyles.Where(name => FindStyle(name) is not null));

    private static string[] OpenAIStyles { get; } = ["vivid", "natural"];

    internal WordTable Words { get; }

    /// <summary>Words that name nothing here.</summary>
    internal EnglishWords English { get; }

    internal NearestWords Nearest { get; }

    internal NearestConcepts NearestConcepts { get; }

    internal IReadOnlySet<int> EmojiStarts { get; }

    /// <exception cref="InvalidVocabularyException">The file is broken; all its problems are named.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ConceptVocabulary Load(string path) => VocabularyFile.Read(path);

    /// <summary>The style that a word or the OpenAI parameter <c>style</c> names (vivid is 3d, natural is shaded); null when
    /// none.</summary>
    public SceneStyle? FindStyle(string? word)
    {
        if (word is null)
            return null;
        using var text = TokenizedPrompt.Read(word);
        var meaning = Words.Find(text.Normalised);
        return meaning.Kind == MeaningKind.Style ? Styles[meaning.Value] : null;
    }

    /// <summary>The concept of this name, normalised as words of a prompt are; -1 where there is none.</summary>
    internal int FindNamed(ReadOnlySpan<char> name) =>
        Words.Find(name) is { Kind: MeaningKind.Concept, Tier: Tier.Same } named ? named.Concept : -1;

    /// <summary>What words of a prompt mean, in any case and as near as it may be; null where that is no thing.</summary>
    internal Concept? Meant(string words) =>
        Words.Find(words.ToLowerInvariant()) is { Kind: MeaningKind.Concept } meant ? Concepts[meant.Concept] : null;

    /// <summary>Index of the colour of this name, or null.</summary>
    internal int? FindColour(string name) => Words.Find(name) is { Kind: MeaningKind.Colour } colour ? colour.Value : null;

    internal int FindEmoji(ReadOnlySpan<char> emoji) => _emojiLookup.TryGetValue(emoji, out var index) ? index : -1;
}
