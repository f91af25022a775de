using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Ties animals to the leashes that they are on: each of several has its own.</summary>
internal static class Leashes
{
    public static bool Is(Concept thing) => thing.Caption is "leash";

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
}
