using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"Eating lunch on a bench": it is in the hand there, and no table stands on the bench.</summary>
internal static class MealsOut
{
    private static readonly Doing InHand = new(PoseName.Eating) { Thing = "sandwich", ThingRelation = SceneRelationKind.HeldBy };

    public static void TakeInHand(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (
                mentions[i].Doing is { Doing: { Thing: "table", ThingRelation: SceneRelationKind.Behind } meal } said
                && ReferenceEquals(meal, Doings.Find("eating lunch"))
                && relations.Exists(at => at.First == i && at.Kind is SceneRelationKind.On && IsSeat(at.Second))
                && !HasFood(i)
            )
                mentions[i].Doing = said with { Doing = InHand };
        }

        // Carpets and blankets are as good as the floor.
        bool IsSeat(int at) =>
            mentions[at].Text is null && vocabulary.Concepts[mentions[at].Concept].Traits is { Laid: false, Building: false };

        bool HasFood(int who) =>
            relations.Exists(at =>
                (at.First == who || at.Second == who)
                && mentions[at.First == who ? at.Second : at.First] is { Text: null } with
                && vocabulary.Concepts[with.Concept].Traits is { Food: true } or { Served: true }
            );
    }
}
