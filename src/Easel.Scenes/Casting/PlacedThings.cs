using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"A girl putting a star on a Christmas tree": she stands beside the tree, and not up there beside the star.</summary>
internal static class PlacedThings
{
    /// <summary>Of what one stands beside to put something on it, in metres.</summary>
    private const double Least = 0.8;

    private static readonly string[] Placing =
    [
        "putting",
        "placing",
        "hanging",
        "setting",
        "laying",
        "attaching",
        "pinning",
        "sticking",
        "adding",
    ];

    /// <param name="words">What somebody does.</param>
    public static bool IsPlacing(string words) => Array.IndexOf(Placing, words.Split(' ')[0]) >= 0;

    public static void StandBeside(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (who, kind, thing) = relations[r];
            if (
                kind is SceneRelationKind.Beside
                && mentions[who].Doing is { Words: { } does }
                && IsPlacing(does)
                && PlaceOf(thing) is >= 0 and var place
                && place != who
            )
                relations[r] = relations[r] with { Second = place };
        }

        int PlaceOf(int thing) =>
            relations.Find(at =>
                at.First == thing
                && at.Kind is SceneRelationKind.On or SceneRelationKind.HangingFrom or SceneRelationKind.WornBy
                && mentions[at.Second] is { Text: null } bears
                && vocabulary.Concepts[bears.Concept].Traits.Metres >= Least
            )
                is { Second: var place, First: var placed }
            && placed == thing
                ? place
                : -1;
    }
}
