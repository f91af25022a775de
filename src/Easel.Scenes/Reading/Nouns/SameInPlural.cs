using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>"A field with sheep", "sheep on a hill": without an article, words whose plural is no other are several.</summary>
internal static class SameInPlural
{
    public static bool Is(PromptItems items, Clause clause, int i) =>
        !clause.Phrase.Determined
        && !items[i].IsEmoji
        && !items[i].Plural
        && (
            (
                items.Text(items[i]) is "sheep" or "deer" or "cattle" or "livestock"
                && (IsHerded(items, i) || clause.Role != WordRole.None || !items.EndsAt(i + 1))
            )
            || (
                items.Text(items[i]) is "fish" or "goldfish" or "clownfish" or "tropical fish" or "reindeer" or "bison" or "koi"
                && clause.Role == WordRole.With
            )
        );

    private static bool IsHerded(PromptItems items, int i) =>
        items.IsWordAt(i - 1) && items.Text(items[i - 1]) is "herding" or "chasing" or "counting" or "shearing" or "guarding" or "hunting";
}
