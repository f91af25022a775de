using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>"A farmer on a tractor, a barn and a windmill on the hill behind him": the hill is the land beyond whoever is in front, and what stands on it is
/// far off; beside them it would be a mound, with all of them as small as mice.</summary>
internal static class FarHills
{
    public static void Leave(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft is not { Place: null or ScenePlace.Meadow or ScenePlace.Mountains or ScenePlace.Forest })
            return;
        var hill = mentions.FindIndex(mention =>
            mention is { Text: null, Count: 1, Side: SceneSide.Anywhere } && Of(mention).Caption is "hill"
        );
        if (hill < 0)
            return;
        var upon = relations
            .Where(at => at.Second == hill && at.Kind is SceneRelationKind.On or SceneRelationKind.In)
            .Select(at => at.First)
            .ToHashSet();
        if (
            !upon.All(thing => mentions[thing].Text is null && Of(mentions[thing]).Traits is { Lives: false, Metres: >= LeastFarOff })
            || upon.Count == 0
            || !mentions.Exists(mention => mention.Text is null && Of(mention).Traits is { Lives: true, Metres: < LargestActor })
            || relations.Exists(at => upon.Contains(at.Second) && at.Kind is SceneRelationKind.On or SceneRelationKind.In)
            || relations.Exists(at => at.Second == hill && !upon.Contains(at.First) && at.Kind is not SceneRelationKind.Beside)
        )
            return;
        foreach (var thing in upon)
            mentions[thing].IsBackdrop = true;
        for (var r = 0; r < relations.Count; r++)
        {
            if (upon.Contains(relations[r].First) || upon.Contains(relations[r].Second))
                relations[r] = relations[r] with { Kind = SceneRelationKind.Beside };
        }

        draft.SetPlace(draft.Place ?? ScenePlace.Meadow, light: null, draft.PlaceWord.Length > 0 ? draft.PlaceWord : "hills");
        mentions.RemoveObjects(relations, [hill]);

        Concept Of(Mention mention) => vocabulary.Concepts[mention.Concept];
    }

    /// <summary>Of what is known from afar, in metres.</summary>
    private const double LeastFarOff = 4;

    /// <summary>Of who is in front, in metres.</summary>
    private const double LargestActor = 4;
}
