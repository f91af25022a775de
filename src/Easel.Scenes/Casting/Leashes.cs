using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Ties animals to the leashes that they are on: each of several has its own.</summary>
internal static class Leashes
{
    public static bool Is(Concept thing) => thing.Caption is "leash";

    /// <summary>"A man walking his dog" leads it, though no leash is named.</summary>
    public static void Give(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (
            vocabulary.FindNamed("leash") is not (>= 0 and var leash)
            || mentions.Exists(mention => mention.Text is null && mention.Concept == leash)
            || mentions.Sum(mention => mention.Count) >= Scene.MaxObjects
        )
            return;
        for (var led = 1; led < mentions.Count; led++)
        {
            if (!Walks(mentions[led - 1]) || !IsLed(mentions[led], vocabulary))
                continue;
            mentions.Add(new Mention(leash, Tier.Same, "leash", 1));
            relations.Add(new SceneRelation(mentions.Count - 1, SceneRelationKind.WornBy, led));
            return;
        }
    }

    /// <summary>Draws those that an animal is on as lines to it.</summary>
    public static void Tie(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (first, kind, second) in relations)
        {
            if (
                kind != SceneRelationKind.WornBy
                || mentions[first] is not { Text: null, Vector: null } leash
                || !Is(vocabulary.Concepts[leash.Concept])
            )
                continue;
            leash.Count = Math.Max(1, Math.Min(mentions[second].Count, Scene.MaxObjects - mentions.Sum(mention => mention.Count) + 1));
            leash.Vector = new LeashDrawing(leash.Colour is { } colour ? vocabulary.Colours[colour].Rgb : Palette.Red);
            leash.IsAsSaid = true;
        }
    }

    private static bool Walks(Mention mention) =>
        mention is { Text: null, Count: 1 } && (mention.Doing?.Words is "walking" or "leading" || mention.Word is "dog walker");

    private static bool IsLed(Mention mention, ConceptVocabulary vocabulary) =>
        mention is { Text: null, Doing: null } && Fauna.Find(vocabulary.Concepts[mention.Concept].Caption)?.Plan == BodyPlan.FourLegged;
}
