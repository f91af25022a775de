using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Things that a doing asks for and the prompt does not name: who skateboards has a skateboard.</summary>
internal static class DoingThings
{
    /// <summary>Adds those of the object <paramref name="i"/>, where there is room and none is named.</summary>
    public static void Add(int i, Doing doing, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (
            doing.Thing is not { } name
            || vocabulary.FindNamed(name) is not (>= 0 and var concept)
            || Has(i, concept, doing, mentions, relations, vocabulary)
            || mentions.Sum(mention => mention.Count) >= Scene.MaxObjects
        )
            return;
        // "Dunking the ball", "having a picnic with a basket", "rowing a tiny boat": it is the one that they have.
        if (
            mentions.Find(thing =>
                thing.Text is null
                && (
                    (thing.Word is "ball" or "basket" && name.EndsWith(thing.Word, StringComparison.Ordinal))
                    || (thing.Word is "boat" or "little boat" or "small boat" && name is "canoe" or "rowing boat")
                )
            ) is
            { } own
        )
        {
            own.Become(concept);
            var at = mentions.IndexOf(own);
            relations.RemoveAll(relation => relation.First == at || relation.Second == at);
            relations.Add(
                doing.ThingRelation.IsOfEach()
                    ? new SceneRelation(at, doing.ThingRelation, i)
                    : new SceneRelation(i, doing.ThingRelation, at)
            );
            return;
        }

        var added = mentions.Count;
        mentions.Add(
            new Mention(concept, Tier.Same, name, doing.ThingRelation.IsOfEach() ? mentions[i].Count : 1)
            {
                IsAnothers = mentions.Exists(mention => mention.Text is null && mention.Concept == concept),
            }
        );
        relations.Add(
            doing.ThingRelation.IsOfEach()
                ? new SceneRelation(added, doing.ThingRelation, i)
                : new SceneRelation(i, doing.ThingRelation, added)
        );
        AddUpon(added, doing, mentions, relations, vocabulary);
    }

    /// <summary>It is named, and no other one's; what the doing has upon it is upon that.</summary>
    private static bool Has(
        int i,
        int concept,
        Doing doing,
        List<Mention> mentions,
        List<SceneRelation> relations,
        ConceptVocabulary vocabulary
    )
    {
        var named = Enumerable
            .Range(0, mentions.Count)
            .FirstOrDefault(
                thing => mentions[thing].Text is null && mentions[thing].Concept == concept && !IsAnothers(thing, i, doing, relations),
                -1
            );
        if (named >= 0 && !relations.Exists(relation => relation.Second == named && relation.Kind == SceneRelationKind.On))
            AddUpon(named, doing, mentions, relations, vocabulary);
        return named >= 0;
    }

    /// <summary>"A cat and a mouse having tea": each has a cup.</summary>
    private static bool IsAnothers(int thing, int i, Doing doing, List<SceneRelation> relations) =>
        doing.ThingRelation.IsOfEach()
        && relations.Exists(relation => relation.First == thing && relation.Kind == doing.ThingRelation && relation.Second != i)
        && !relations.Contains(new SceneRelation(thing, doing.ThingRelation, i));

    private static void AddUpon(int thing, Doing doing, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (
            doing.Upon is not { } upon
            || vocabulary.FindNamed(upon) is not (>= 0 and var dish)
            || mentions.Exists(mention => mention.Text is null && mention.Concept == dish)
        )
            return;
        mentions.Add(new Mention(dish, Tier.Same, upon, 1));
        relations.Add(new SceneRelation(mentions.Count - 1, SceneRelationKind.On, thing));
    }
}
