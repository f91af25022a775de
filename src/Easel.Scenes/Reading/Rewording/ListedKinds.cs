using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>
/// Tells those once that are counted first and named then: "2 dogs, golden retriever, black labrador" are a golden retriever and a black labrador.
/// </summary>
internal sealed class ListedKinds(string prompt, TokenizedPrompt text, List<Item> items, ConceptVocabulary vocabulary)
{
    private const int MostAdjectives = 2;

    /// <summary>The prompt without the count; as it was where no such list stands.</summary>
    public static string Name(string prompt, ConceptVocabulary vocabulary)
    {
        using var text = TokenizedPrompt.Read(prompt, vocabulary.EmojiStarts);
        // Most prompts pause nowhere, and need not be read once more.
        return !HasPause(text) ? prompt : new ListedKinds(prompt, text, ItemReader.Read(text, vocabulary), vocabulary).Name();
    }

    private static bool HasPause(TokenizedPrompt text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].Kind is TokenKind.Break or TokenKind.Stop)
                return true;
        }

        return false;
    }

    private string Name()
    {
        for (var noun = 1; noun + 1 < items.Count; noun++)
        {
            if (
                items[noun] is not { IsWordConcept: true, Plural: true }
                || items[noun - 1] is not { Role: WordRole.Number, Amount: > 1 and <= Scene.MaxObjects } number
                || !items[noun + 1].IsPause
                || Kinds(noun, number.Amount) is not { } kinds
            )
                continue;
            var until = Until(kinds[^1].Last);
            return $"{prompt[..text[number.First].From]}{English.List(kinds.ConvertAll(kind => kind.Words))}{prompt[until..]}";
        }

        return prompt;
    }

    /// <summary>So many kinds of the noun, each with an article; null where the list is another.</summary>
    private List<(string Words, int Last)>? Kinds(int noun, int count)
    {
        var kinds = new List<(string Words, int Last)>();
        var i = noun + 1;
        while (kinds.Count < count)
        {
            while (i < items.Count && (items[i].IsPause || items[i].Role is WordRole.And or WordRole.Article))
                i++;
            var first = i;
            while (i < items.Count && i - first < MostAdjectives && items[i].Kind is ItemKind.Colour or ItemKind.Unknown)
                i++;
            if (i >= items.Count || !IsKindOf(noun, i) || !EndsAt(i + 1))
                return null;
            kinds.Add((English.Amount(1, prompt[text[items[first].First].From..Until(i)]), i));
            i++;
        }

        return IsAnother(noun, i) ? null : kinds;
    }

    /// <summary>The list goes on: they are others than those that were counted.</summary>
    private bool IsAnother(int noun, int i)
    {
        while (i < items.Count && (items[i].IsPause || items[i].Role is WordRole.And or WordRole.Article))
            i++;
        return i < items.Count && items[i].IsWordConcept && IsKindOf(noun, i);
    }

    private bool EndsAt(int i) => i >= items.Count || items[i].IsPause || items[i].Role == WordRole.And;

    private bool IsKindOf(int noun, int i) =>
        items[i] is { IsWordConcept: true, Plural: false }
        && !Words(i).StartsWith(Words(noun).TrimEnd('s'), StringComparison.OrdinalIgnoreCase)
        && (items[i].Meaning.Concept == items[noun].Meaning.Concept || IsKind(Caption(noun), Caption(i)));

    /// <summary>Birds and dogs of which the art has pictures of their own.</summary>
    private static bool IsKind(string noun, string kind) =>
        noun is "bird" ? Fauna.Find(kind)?.Plan == BodyPlan.Bird : noun is "dog" && kind is "poodle";

    private string Caption(int i) => vocabulary.Concepts[items[i].Meaning.Concept].Caption;

    private string Words(int i) => prompt[text[items[i].First].From..Until(i)];

    private int Until(int i) => text[items[i].First + items[i].Words - 1].Until;
}
