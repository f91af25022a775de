using System.Text;
using System.Text.Json;
using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Vocabulary;

/// <summary>Reads vocabulary.json and names everything that is wrong with it at once.</summary>
internal sealed class VocabularyFile
{
    private const int Format = 1;

    private static readonly (string Field, Tier Tier, bool English)[] WordFields =
    [
        ("same", Tier.Same, true),
        ("abroad", Tier.Same, false),
        ("kinds", Tier.Kind, true),
        ("near", Tier.Near, true),
        ("hints", Tier.Hint, true),
    ];

    private readonly VocabularyFields _fields = new();
    private readonly List<Concept> _concepts = [];
    private readonly List<SceneStyle> _styles = [];
    private readonly List<SceneColour> _colours = [];
    private readonly WordTable _words = new();
    private HashSet<string> _alsoEnglish = [];

    public static ConceptVocabulary Read(string path)
    {
        var file = new VocabularyFile();
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            using var drawings = DrawingsFile.Open(path);
            var vocabulary = file.Build(document.RootElement, drawings?.RootElement, path);
            if (file._fields.Problems.Count == 0)
                return vocabulary!;
        }
        catch (JsonException broken)
        {
            file._fields.Problem($"It is not JSON: {broken.Message}");
        }

        throw new InvalidVocabularyException(path, file._fields.Problems);
    }

    private ConceptVocabulary? Build(JsonElement root, JsonElement? drawings, string path)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            _fields.Problem("The file must hold one object.");
            return null;
        }

        if (!root.TryGetProperty("format", out var format) || !format.TryGetIntSafely(out var number) || number != Format)
            _fields.Problem($"'format' must be {Format}.");
        _alsoEnglish = [.. _fields.SpacedWords(root, "english")];
        // The order decides what a word means first: grammar, then styles, colours, and the concepts by tier.
        foreach (var (word, role) in Grammar.Roles)
            _words.Add(NormalWords.Of(word), Meaning.OfGrammar(role));
        foreach (var (word, role) in GrammarAbroad.Roles)
            _words.AddAbroad(NormalWords.Of(word), Meaning.OfGrammar(role));
        foreach (var style in _fields.Items(root, "styles"))
            ReadStyle(style);
        foreach (var colour in _fields.Items(root, "colours"))
            ReadColour(colour);
        // A picture of the thing itself goes before a learnt one that only comes near.
        if (drawings is { } ready)
            ReadDrawings(ready, Path.GetDirectoryName(path)!);
        var learnt = _concepts.Count;
        foreach (var concept in _fields.Items(root, "concepts"))
            ReadConcept(concept);
        foreach (var (field, tier, english) in WordFields)
            ReadWords(_fields.Items(root, "concepts", report: false), field, tier, english, learnt);
        foreach (var compound in _fields.Strings(root, "compounds", "the file"))
            _words.Add(NormalWords.Of(compound), new Meaning(MeaningKind.OtherThing, 0, Exact: true, -1, Tier.Same));
        ReadPlurals(root);
        var nameless = new EnglishWords(_fields.SpacedWords(root, "nouns"), _fields.SpacedWords(root, "words"), _alsoEnglish);

        var defaultStyle = Named(root, "default_style", _styles, style => style.Id);
        var fallback = Named(root, "fallback", _concepts, concept => concept.Caption);
        return defaultStyle is null || fallback is null
            ? null
            : new ConceptVocabulary(
                _concepts,
                _styles,
                _colours,
                _words,
                nameless,
                NearestConcepts.Beside(path, _concepts),
                defaultStyle,
                fallback
            );
    }

    private void ReadStyle(JsonElement style)
    {
        var at = $"styles[{_styles.Count}]";
        var id = _fields.Text(style, "id", at);
        var words = _fields.Strings(style, "words", at, required: true);
        foreach (var word in words)
            _words.Add(NormalWords.Of(word), new Meaning(MeaningKind.Style, _styles.Count, Exact: true, -1, Tier.Same));
        _styles.Add(new SceneStyle(id, words.FirstOrDefault("")));
    }

    private void ReadColour(JsonElement colour)
    {
        var at = $"colours[{_colours.Count}]";
        var name = _fields.Text(colour, "name", at);
        var rgb = _fields.Colour(colour, "rgb", at);
        foreach (var word in _fields.Strings(colour, "words", at, required: true))
            _words.Add(NormalWords.Of(word), new Meaning(MeaningKind.Colour, _colours.Count, Exact: true, -1, Tier.Same));
        foreach (var word in _fields.Strings(colour, "abroad", at))
            _words.AddAbroad(NormalWords.Of(word), new Meaning(MeaningKind.Colour, _colours.Count, Exact: true, -1, Tier.Same));
        foreach (var word in _fields.Strings(colour, "near", at))
            _words.Add(NormalWords.Of(word), new Meaning(MeaningKind.Colour, _colours.Count, Exact: false, -1, Tier.Same));
        _colours.Add(new SceneColour(name, rgb));
    }

    private void ReadDrawings(JsonElement drawings, string folder)
    {
        if (drawings.ValueKind != JsonValueKind.Array)
        {
            _fields.Problem($"'{DrawingsFile.Name}' must be a list.");
            return;
        }

        foreach (var drawing in drawings.EnumerateArray())
        {
            var at = $"{DrawingsFile.Name}[{_concepts.Count}]";
            var caption = _fields.Text(drawing, "caption", at);
            var main = _fields.Colour(drawing, "main", at);
            var file = Path.Combine(folder, _fields.Text(drawing, "file", at));
            if (!File.Exists(file))
                _fields.Problem($"'{at}.file' names '{file}', which does not exist.");
            _words.Add(NormalWords.Of(caption), Meaning.OfConcept(_concepts.Count, Tier.Same));
            _concepts.Add(Described(drawing, caption, "", at) with { Drawing = new Drawing(file, main) });
        }

        foreach (var (field, tier, english) in WordFields)
            ReadWords(drawings.EnumerateArray(), field, tier, english, 0);
    }

    private void ReadConcept(JsonElement concept)
    {
        var at = $"concepts[{_concepts.Count}]";
        var caption = _fields.Text(concept, "caption", at);
        var emoji = _fields.Text(concept, "emoji", at);
        if (emoji.Length > 0 && !Rune.TryGetRuneAt(emoji, 0, out _))
            _fields.Problem($"'{at}.emoji' is no text.");
        if (caption.Length > 0)
            _words.Add(NormalWords.Of(caption), Meaning.OfConcept(_concepts.Count, Tier.Same));
        _concepts.Add(Described(concept, caption, emoji, at));
    }

    private Concept Described(JsonElement concept, string caption, string emoji, string at)
    {
        var part = concept.TryGetPropertySafely("part", out var flag) && flag.ValueKind == JsonValueKind.True;
        return new Concept(caption, emoji, part) { Traits = TraitsReader.Read(concept, at, _fields.Problem) };
    }

    private void ReadWords(JsonElement.ArrayEnumerator concepts, string field, Tier tier, bool english, int index)
    {
        foreach (var concept in concepts)
        {
            if (concept.TryGetPropertySafely(field, out _))
            {
                foreach (var word in _fields.Strings(concept, field, $"concepts[{index}]"))
                    Learn(NormalWords.Of(word), Meaning.OfConcept(index, tier, english));
            }

            index++;
        }
    }

    /// <summary>"Barn" is a Norwegian child among Norwegian words alone.</summary>
    private void Learn(string word, Meaning meaning)
    {
        var known = _words.Find(word);
        if (meaning.Exact || (!_alsoEnglish.Contains(word) && known is not { Kind: MeaningKind.Concept, Exact: true }))
            _words.Add(word, meaning);
        else if (known.Role is WordRole.None or WordRole.Light or WordRole.Filler)
            _words.AddAbroad(word, meaning);
    }

    private void ReadPlurals(JsonElement root)
    {
        if (!root.TryGetProperty("plurals", out var plurals))
            return;
        if (plurals.ValueKind != JsonValueKind.Object)
        {
            _fields.Problem("'plurals' must be an object.");
            return;
        }

        foreach (var plural in plurals.EnumerateObject())
        {
            if (plural.Value.ValueKind == JsonValueKind.String)
                _words.AddPlural(plural.Name, plural.Value.GetString()!);
            else
                _fields.Problem($"'plurals.{plural.Name}' must be a string.");
        }
    }

    private T? Named<T>(JsonElement root, string field, List<T> all, Func<T, string> name)
        where T : class
    {
        var wanted = _fields.Text(root, field, "");
        var found = all.Find(item => string.Equals(name(item), wanted, StringComparison.Ordinal));
        if (found is null && wanted.Length > 0)
            _fields.Problem($"'{field}' names '{wanted}', which the file does not describe.");
        return found;
    }
}
