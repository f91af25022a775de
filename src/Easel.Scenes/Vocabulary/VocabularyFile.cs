using System.Globalization;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Reading;

namespace Easel.Scenes.Vocabulary;

/// <summary>Reads vocabulary.json and names everything that is wrong with it at once.</summary>
internal sealed class VocabularyFile
{
    private const int Format = 1;

    /// <summary>Beyond it a list of problems helps nobody.</summary>
    private const int MaxProblems = 50;

    private static readonly (string Field, Tier Tier, bool English)[] WordFields =
    [
        ("same", Tier.Same, true),
        ("abroad", Tier.Same, false),
        ("kinds", Tier.Kind, true),
        ("near", Tier.Near, true),
        ("hints", Tier.Hint, true),
    ];

    private readonly List<string> _problems = [];
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
            if (file._problems.Count == 0)
                return vocabulary!;
        }
        catch (JsonException broken)
        {
            file._problems.Add($"It is not JSON: {broken.Message}");
        }

        throw new InvalidVocabularyException(path, file._problems);
    }

    private ConceptVocabulary? Build(JsonElement root, JsonElement? drawings, string path)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Problem("The file must hold one object.");
            return null;
        }

        if (!root.TryGetProperty("format", out var format) || !format.TryGetIntSafely(out var number) || number != Format)
            Problem($"'format' must be {Format}.");
        _alsoEnglish = [.. SpacedWords(root, "english")];
        // The order decides what a word means first: grammar, then styles, colours, and the concepts by tier.
        foreach (var (word, role) in Grammar.Roles)
            _words.Add(Key(word), Meaning.OfGrammar(role));
        foreach (var (word, role) in GrammarAbroad.Roles)
            _words.AddAbroad(Key(word), Meaning.OfGrammar(role));
        foreach (var style in Items(root, "styles"))
            ReadStyle(style);
        foreach (var colour in Items(root, "colours"))
            ReadColour(colour);
        // A picture of the thing itself goes before a learnt one that only comes near.
        if (drawings is { } ready)
            ReadDrawings(ready, Path.GetDirectoryName(path)!);
        var learnt = _concepts.Count;
        foreach (var concept in Items(root, "concepts"))
            ReadConcept(concept);
        foreach (var (field, tier, english) in WordFields)
            ReadWords(Items(root, "concepts", report: false), field, tier, english, learnt);
        foreach (var compound in Strings(root, "compounds", "the file"))
            _words.Add(Key(compound), new Meaning(MeaningKind.OtherThing, 0, Exact: true, -1, Tier.Same));
        ReadPlurals(root);
        var nameless = new EnglishWords(SpacedWords(root, "nouns"), SpacedWords(root, "words"), _alsoEnglish);

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
        var id = Text(style, "id", at);
        var words = Strings(style, "words", at, required: true);
        foreach (var word in words)
            _words.Add(Key(word), new Meaning(MeaningKind.Style, _styles.Count, Exact: true, -1, Tier.Same));
        _styles.Add(new SceneStyle(id, words.FirstOrDefault("")));
    }

    private void ReadColour(JsonElement colour)
    {
        var at = $"colours[{_colours.Count}]";
        var name = Text(colour, "name", at);
        var rgb = Text(colour, "rgb", at);
        if (!TryParseRgb(rgb, out var parsed))
            Problem($"'{at}.rgb' is '{rgb}'; it must be a colour such as '#e53935'.");
        foreach (var word in Strings(colour, "words", at, required: true))
            _words.Add(Key(word), new Meaning(MeaningKind.Colour, _colours.Count, Exact: true, -1, Tier.Same));
        foreach (var word in Strings(colour, "abroad", at))
            _words.AddAbroad(Key(word), new Meaning(MeaningKind.Colour, _colours.Count, Exact: true, -1, Tier.Same));
        foreach (var word in Strings(colour, "near", at))
            _words.Add(Key(word), new Meaning(MeaningKind.Colour, _colours.Count, Exact: false, -1, Tier.Same));
        _colours.Add(new SceneColour(name, parsed));
    }

    private void ReadDrawings(JsonElement drawings, string folder)
    {
        if (drawings.ValueKind != JsonValueKind.Array)
        {
            Problem($"'{DrawingsFile.Name}' must be a list.");
            return;
        }

        foreach (var drawing in drawings.EnumerateArray())
        {
            var at = $"{DrawingsFile.Name}[{_concepts.Count}]";
            var caption = Text(drawing, "caption", at);
            if (!TryParseRgb(Text(drawing, "main", at), out var main))
                Problem($"'{at}.main' must be a colour such as '#e53935'.");
            var file = Path.Combine(folder, Text(drawing, "file", at));
            if (!File.Exists(file))
                Problem($"'{at}.file' names '{file}', which does not exist.");
            _words.Add(Key(caption), Meaning.OfConcept(_concepts.Count, Tier.Same));
            _concepts.Add(Described(drawing, caption, "", at) with { Drawing = new Drawing(file, main) });
        }

        foreach (var (field, tier, english) in WordFields)
            ReadWords(drawings.EnumerateArray(), field, tier, english, 0);
    }

    private void ReadConcept(JsonElement concept)
    {
        var at = $"concepts[{_concepts.Count}]";
        var caption = Text(concept, "caption", at);
        var emoji = Text(concept, "emoji", at);
        if (emoji.Length > 0 && !Rune.TryGetRuneAt(emoji, 0, out _))
            Problem($"'{at}.emoji' is no text.");
        if (caption.Length > 0)
            _words.Add(Key(caption), Meaning.OfConcept(_concepts.Count, Tier.Same));
        _concepts.Add(Described(concept, caption, emoji, at));
    }

    private Concept Described(JsonElement concept, string caption, string emoji, string at)
    {
        var part = concept.TryGetPropertySafely("part", out var flag) && flag.ValueKind == JsonValueKind.True;
        return new Concept(caption, emoji, part) { Traits = TraitsReader.Read(concept, at, Problem) };
    }

    /// <summary>Many short words in one string; an older file has none.</summary>
    private string[] SpacedWords(JsonElement root, string field)
    {
        if (!root.TryGetProperty(field, out var words))
            return [];
        if (words.ValueKind == JsonValueKind.String)
            return words.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Problem($"'{field}' must be a string of words with spaces between.");
        return [];
    }

    private void ReadWords(JsonElement.ArrayEnumerator concepts, string field, Tier tier, bool english, int index)
    {
        foreach (var concept in concepts)
        {
            if (concept.TryGetPropertySafely(field, out _))
            {
                foreach (var word in Strings(concept, field, $"concepts[{index}]"))
                    Learn(Key(word), Meaning.OfConcept(index, tier, english));
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
            Problem("'plurals' must be an object.");
            return;
        }

        foreach (var plural in plurals.EnumerateObject())
        {
            if (plural.Value.ValueKind == JsonValueKind.String)
                _words.AddPlural(plural.Name, plural.Value.GetString()!);
            else
                Problem($"'plurals.{plural.Name}' must be a string.");
        }
    }

    private JsonElement.ArrayEnumerator Items(JsonElement root, string name, bool report = true)
    {
        if (root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0)
            return list.EnumerateArray();
        if (report)
            Problem($"'{name}' must be a list with something in it.");
        return default;
    }

    private T? Named<T>(JsonElement root, string field, List<T> all, Func<T, string> name)
        where T : class
    {
        var wanted = Text(root, field, "");
        var found = all.Find(item => string.Equals(name(item), wanted, StringComparison.Ordinal));
        if (found is null && wanted.Length > 0)
            Problem($"'{field}' names '{wanted}', which the file does not describe.");
        return found;
    }

    private string Text(JsonElement owner, string field, string at)
    {
        if (
            owner.TryGetPropertySafely(field, out var value)
            && value.ValueKind == JsonValueKind.String
            && value.GetString() is { Length: > 0 } text
        )
            return text;
        Problem($"'{(at.Length == 0 ? field : $"{at}.{field}")}' must be a string that is not empty.");
        return "";
    }

    private List<string> Strings(JsonElement owner, string field, string at, bool required = false)
    {
        var result = new List<string>();
        if (!owner.TryGetPropertySafely(field, out var list))
        {
            if (required)
                Problem($"'{at}.{field}' is missing.");
            return result;
        }

        if (list.ValueKind != JsonValueKind.Array || (required && list.GetArrayLength() == 0))
        {
            Problem($"'{at}.{field}' must be a list of strings{(required ? " with something in it" : "")}.");
            return result;
        }

        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { Length: > 0 } text)
                result.Add(text);
            else
                Problem($"'{at}.{field}' holds something that is no word.");
        }

        return result;
    }

    /// <summary>As the reader will look it up. The file's words are in normal form already, but for scripts without spaces.</summary>
    private static string Key(string word)
    {
        if (Ascii.IsValid(word) && !word.Contains('\'', StringComparison.Ordinal))
            return word.Contains('-', StringComparison.Ordinal) ? word.Replace('-', ' ') : word;
        if (IsNormal(word))
            return word;
        using var text = TokenizedPrompt.Read(word);
        return word.EndsWith('\'') ? $"{text.Normalised}'" : text.Normalised;
    }

    /// <summary>Small letters with single spaces between words, as most words abroad are: the reader would leave them as they are.</summary>
    private static bool IsNormal(string word)
    {
        var before = ' ';
        foreach (var letter in word)
        {
            if (letter == ' ' ? before == ' ' : !char.IsLower(letter))
                return false;
            before = letter;
        }

        return before != ' ';
    }

    private static bool TryParseRgb(string text, out Rgb rgb)
    {
        rgb = default;
        if (
            text.Length != 7
            || text[0] != '#'
            || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
        )
            return false;
        rgb = new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    private void Problem(string text)
    {
        if (_problems.Count < MaxProblems)
            _problems.Add(text);
    }
}
