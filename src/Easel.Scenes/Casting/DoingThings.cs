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
            || mentions.Exists(mention => mention.Concept == concept)
            || mentions.Sum(mention => mention.Count) >= Scene.MaxObjects
        )
            return;
        var added = mentions.Count;
        mentions.Add(new Mention(concept, Tier.Same, name, doing.ThingRelation.IsOfEach() ? mentions[i].Count : 1));
        relations.Add(
            doing.ThingRelation.IsOfEach()
                ? new SceneRelation(added, doing.ThingRelation, i)
                : new SceneRelation(i, doing.ThingRelation, added)
        );
        if (doing.Upon is { } upon && vocabulary.FindNamed(upon) is >= 0 and var dish)
        {
            mentions.Add(new Mention(dish, Tier.Same, upon, 1));
            relations.Add(new SceneRelation(added + 1, SceneRelationKind.On, added));
        }
    }
}
