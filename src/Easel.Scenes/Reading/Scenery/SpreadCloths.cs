using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>A blanket lies spread where something is upon it or where it is out of doors, and does not hang; what one eats and drinks there is on
/// it: "a picnic basket on a checkered blanket with wine and cheese".</summary>
internal static class SpreadCloths
{
    public static void Spread(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (
                mentions[i] is not { Text: null } cloth
                || vocabulary.Concepts[cloth.Concept].Traits.Spread is not { } name
                || vocabulary.FindNamed(name) is not (>= 0 and var spread)
                || !(IsUnderSomething(i) || (IsFree(i) && (IsOnGround(draft.Place) || IsLaid(i) || mentions.Exists(HasPicnic))))
            )
                continue;
            cloth.Become(spread);
            Seat(i);
            for (var food = i + 1; food < mentions.Count; food++)
            {
                if (mentions[food].Text is null && IsMeal(vocabulary.Concepts[mentions[food].Concept].Traits) && IsFree(food))
                    relations.Add(new SceneRelation(food, SceneRelationKind.On, i));
            }
        }

        // "A family having a picnic with a red blanket" sits on it.
        void Seat(int cloth)
        {
            for (var who = 0; who < mentions.Count; who++)
            {
                if (!HasPicnic(mentions[who]) || !IsFreeOrUnderTree(who))
                    continue;
                // It lies under the tree that they are under.
                relations.RemoveAll(at => at.Kind is SceneRelationKind.Beside && (at.First == cloth || at.Second == cloth));
                for (var r = 0; r < relations.Count; r++)
                {
                    if (relations[r].First == who && relations[r].Kind is SceneRelationKind.Under)
                        relations[r] = relations[r] with { First = cloth };
                }

                relations.Add(new SceneRelation(who, SceneRelationKind.On, cloth));
            }
        }

        bool IsFreeOrUnderTree(int i) =>
            relations.TrueForAll(relation => relation.First != i || relation.Kind is SceneRelationKind.Beside or SceneRelationKind.Under);

        bool IsUnderSomething(int i) => relations.Exists(relation => relation.Second == i && relation.Kind == SceneRelationKind.On);

        // "A picnic blanket with wine and cheese".
        bool IsLaid(int i) =>
            vocabulary.Concepts[mentions[i].Concept].Traits.Seat is not null
            && mentions.Skip(i + 1).Any(food => food.Text is null && IsMeal(vocabulary.Concepts[food.Concept].Traits));

        bool IsFree(int i) => !relations.Exists(relation => relation.First == i && relation.Kind != SceneRelationKind.Beside);
    }

    private static bool IsOnGround(ScenePlace? place) =>
        place is ScenePlace.Meadow or ScenePlace.Beach or ScenePlace.Forest or ScenePlace.Lake or ScenePlace.Mountains;

    private static bool HasPicnic(Mention who) => who.Doing?.Words.Contains("picnic", StringComparison.Ordinal) == true;

    private static bool IsMeal(ConceptTraits thing) => thing.Food || thing.Served;
}
