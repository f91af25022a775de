using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Languages;

/// <summary>
/// What the words of one language are in English, by what they are in a sentence, as <c>words_abroad.txt</c> has them: among words of their own
/// language alone, so that a "tafel" is a table in Dutch and a blackboard in German.
/// </summary>
internal sealed class LanguageWords
{
    /// <summary>Words of a line, most.</summary>
    public const int Longest = 5;

    /// <summary>In the order of the file's columns.</summary>
    private static readonly PromptLanguage[] Columns =
    [
        PromptLanguage.German,
        PromptLanguage.French,
        PromptLanguage.Spanish,
        PromptLanguage.Italian,
        PromptLanguage.Portuguese,
        PromptLanguage.Dutch,
    ];

    private static readonly FrozenDictionary<PromptLanguage, LanguageWords> All = Read();

    private LanguageWords(List<(string Section, string Word, string English)> lines)
    {
        Verbs = Of("verbs");
        Looks = Of("looks");
        Nouns = Of("nouns");
        Phrases = Of("phrases");

        WordListAbroad Of(string section) =>
            new(
                from line in lines
                where string.Equals(line.Section, section, StringComparison.Ordinal)
                select KeyValuePair.Create(line.Word, line.English)
            );
    }

    public WordListAbroad Verbs { get; }
    public WordListAbroad Looks { get; }
    public WordListAbroad Nouns { get; }
    public WordListAbroad Phrases { get; }

    /// <summary>Those of every language, where the prompt may be of several.</summary>
    public static LanguageWords Of(PromptLanguage language) => All[language];

    public bool Knows(ReadOnlySpan<char> word) =>
        (Nouns.Find(word) ?? Verbs.Find(word) ?? Looks.Find(word) ?? Phrases.Find(word)) is not null;

    private static FrozenDictionary<PromptLanguage, LanguageWords> Read()
    {
        var lines = Columns.ToDictionary(column => column, _ => new List<(string, string, string)>());
        var any = new List<(string, string, string)>();
        var section = "";
        using var file = new StreamReader(typeof(LanguageWords).Assembly.GetManifestResourceStream("words_abroad.txt")!);
        while (file.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                section = line[1..^1];
            else if (!line.StartsWith('#') && line.Split(" = ") is [var english, var words])
                Add(english, words.Split('|'));
        }

        return Columns
            .Select(column => KeyValuePair.Create(column, new LanguageWords(lines[column])))
            .Append(KeyValuePair.Create(PromptLanguage.Other, new LanguageWords(any)))
            .ToFrozenDictionary();

        void Add(string english, string[] columns)
        {
            foreach (var (column, words) in Columns.Zip(columns))
            {
                foreach (var word in words.Split('/', StringSplitOptions.TrimEntries).Where(word => word is not "-"))
                {
                    var said = (section, AsTokens(word), english is "_" ? "" : english);
                    lines[column].Add(said);
                    // Small words of one language are others in the next.
                    if (section is "verbs" or "nouns")
                        any.Add(said);
                }
            }
        }
    }

    /// <summary>"Jus d'orange" is read as "jus d' orange", and "sous-marin" as two words.</summary>
    private static string AsTokens(string word)
    {
        var plain = word.ToLowerInvariant().Replace('-', ' ');
        var at = plain.IndexOf('\'', StringComparison.Ordinal);
        return at > 0 && at + 1 < plain.Length && plain[at + 1] != ' ' ? plain.Insert(at + 1, " ") : plain;
    }
}
