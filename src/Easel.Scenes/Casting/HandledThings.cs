using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>What is pushed or pulled by its handle.</summary>
internal static class HandledThings
{
    /// <summary>The art draws their handles at the right.</summary>
    private static readonly string[] Wheeled =
    [
        "pushchair",
        "wheelbarrow",
        "shopping cart",
        "cart",
        "luggage",
        "lawn mower",
        "sled",
        "stroller",
        "vacuum cleaner",
        "baby stroller",
        "toy car",
        "manual wheelchair",
    ];

    /// <summary>Stands whoever pushes or pulls such a thing at its handle; returns the pose for it, and null where it is another thing.</summary>
    public static PoseName? Take(
        int person,
        Doing? doing,
        List<Mention> mentions,
        List<SceneRelation> relations,
        ConceptVocabulary vocabulary
    )
    {
        if (doing?.Pose is not (PoseName.Pushing or PoseName.Pulling))
            return null;
        for (var r = 0; r < relations.Count; r++)
        {
            var (first, kind, second) = relations[r];
            if (
                first != person
                || kind != SceneRelationKind.Beside
                || mentions[second].Text is not null
                || Array.IndexOf(Wheeled, vocabulary.Concepts[mentions[second].Concept].Caption) < 0
            )
                continue;
            relations[r] = new SceneRelation(second, SceneRelationKind.LeftOf, person);
            return doing.Pose == PoseName.Pushing ? PoseName.Pushing : PoseName.Towing;
        }

        return null;
    }
}
