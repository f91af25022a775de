using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Keeps the number of objects within what one picture shows clearly.</summary>
internal static class CountCap
{
    /// <summary>Takes from the largest counts until all fit; every kind keeps at least one.</summary>
    public static void Apply(List<Mention> mentions, ConceptVocabulary vocabulary, PromptWarnings warnings)
    {
        var total = mentions.Sum(mention => (long)mention.Count);
        if (total <= Scene.MaxObjects)
            return;
        var asked = mentions.ConvertAll(mention => mention.Count);
        foreach (var mention in mentions)
            mention.Count = Math.Clamp(mention.Count, 1, Scene.MaxObjects);
        while (mentions.Sum(mention => mention.Count) > Scene.MaxObjects)
        {
            var most = mentions.MaxBy(mention => mention.Count)!;
            most.Count--;
        }

        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Count == asked[i])
                continue;
            var name = vocabulary.Concepts[mentions[i].Concept].Caption;
            var number =
                asked[i] == int.MaxValue
                    ? "More than can be counted"
                    : asked[i].ToString(System.Globalization.CultureInfo.InvariantCulture);
            warnings.Add(
                "count_capped",
                $"{number} {English.Plural(name)} were asked for and {English.Number(mentions[i].Count)} drawn: at most {Scene.MaxObjects} objects fit one image."
            );
        }
    }
}
