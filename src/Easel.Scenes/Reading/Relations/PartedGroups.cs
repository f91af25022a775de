using Easel.Scenes.Casting;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Several whom the art has in one picture, where they stand otherwise than in it: around a thing, in a ring, back to back.</summary>
internal static class PartedGroups
{
    /// <summary>As many as are seen around a thing, where nobody said how many.</summary>
    public const int SeveralAround = 6;

    /// <summary>"Friends around a campfire" are four, "three friends" are three.</summary>
    public static int Around(Mention group) => group is { IsVague: false, Count: > 1 and var said } ? said : 4;

    /// <summary>The art has them in one picture.</summary>
    public static bool IsGroup(Concept thing) =>
        thing.Caption.EndsWith(" holding hands", StringComparison.Ordinal) || thing.Caption is "people hugging" or "family";

    /// <summary>"Two men back to back" hold no hands.</summary>
    public static void PartPairs(List<Mention> mentions, bool isInRing, ConceptVocabulary vocabulary)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (
                mentions[i] is { Text: null, Count: 1 } pair
                && vocabulary.Concepts[pair.Concept].Caption is "men holding hands" or "women holding hands" or "people holding hands"
            )
                PartHands(mentions, i, isInRing, vocabulary);
        }
    }

    public static void Part(List<Mention> mentions, int group, string name, int count, ConceptVocabulary vocabulary)
    {
        if (vocabulary.FindNamed(name) is >= 0 and var concept)
            mentions[group] = new Mention(concept, Tier.Same, name, count) { Doing = mentions[group].Doing };
    }

    /// <summary>In a circle they hold hands still, and several close it.</summary>
    private static void PartHands(List<Mention> mentions, int pair, bool isInRing, ConceptVocabulary vocabulary)
    {
        var said = mentions[pair].Word.Split(' ')[0];
        var who =
            said.StartsWith("child", StringComparison.Ordinal) || said.StartsWith("kid", StringComparison.Ordinal) ? "child"
            : said is "girls" ? "girl"
            : said is "boys" ? "boy"
            : vocabulary.Concepts[mentions[pair].Concept].Caption[..^" holding hands".Length] switch
            {
                "men" => "man",
                "women" => "woman",
                _ => "person",
            };
        Part(mentions, pair, who, isInRing ? SeveralAround : 2, vocabulary);
        if (isInRing && Doings.Find("holding hands") is { } hands)
            mentions[pair].Doing ??= new SaidDoing(hands, "holding hands") { Sentence = "holding hands" };
    }
}
