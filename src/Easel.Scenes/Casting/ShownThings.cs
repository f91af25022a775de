using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Objects of a scene that the figure of another one shows.</summary>
internal static class ShownThings
{
    /// <summary>The figure takes the other's place, and is told with it where the prompt names it.</summary>
    /// <param name="named">So many objects the prompt names.</param>
    public static void Show(
        int figure,
        int thing,
        int named,
        List<Mention> mentions,
        List<SceneRelation> relations,
        ConceptVocabulary vocabulary
    )
    {
        if (thing < named)
            mentions[figure]
                .Use(mentions[thing], relations.Find(relation => relation.First == figure && relation.Second == thing)?.Kind, vocabulary);
        relations.Join(thing, figure);
    }
}
