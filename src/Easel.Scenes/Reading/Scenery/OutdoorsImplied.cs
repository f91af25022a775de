using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Land that no word names: somebody who does something among trees, houses or under the moon is outdoors, where a prompt tells enough of
/// them to be a scene.</summary>
internal static class OutdoorsImplied
{
    /// <summary>A bear and a tree may stand on nothing.</summary>
    private const int Fewest = 4;

    /// <summary>Of a house, in metres.</summary>
    private const double Tall = 4;

    public static void Imply(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (
            draft is not { Place: null, Light: null, Weather: null, Background: null, Way: null, IsAutumn: false, IsThroughWindow: false }
            || draft.IsSilhouette
            || draft.Arrangement != SceneArrangement.Free
            || mentions.Count < Fewest
            || mentions.Exists(mention => mention.Text is not null || IsIndoors(mention))
            || !mentions.Exists(IsBusy)
            || !mentions.Exists(IsOutdoors)
            // "A poster with a bear and a moon".
            || relations.Exists(at => at.Kind is SceneRelationKind.FeatureOf or SceneRelationKind.WrittenOn)
        )
            return;
        draft.SetPlace(ScenePlace.Meadow, light: null);
        draft.Light = mentions.Exists(mention => Skies.IsOfNight(Of(mention)) && IsFree(mention)) ? SceneLight.Night : SceneLight.Day;

        bool IsBusy(Mention mention) => mention.Doing is { IsAttribute: false } && Of(mention).Traits.Lives;

        bool IsOutdoors(Mention mention) =>
            IsFree(mention)
            && (NounStanding.IsTree(Of(mention)) || Of(mention).Traits is { Overhead: true } or { Building: true, Metres: >= Tall });

        // What is in somebody's hand or on their head is no place.
        bool IsFree(Mention mention) =>
            relations.TrueForAll(at =>
                at.First != mentions.IndexOf(mention)
                || at.Kind is SceneRelationKind.Beside or SceneRelationKind.Behind or SceneRelationKind.Above or SceneRelationKind.InFrontOf
            );

        bool IsIndoors(Mention mention) =>
            Of(mention).Traits
                is { Furniture: true }
                    or { Hung: true }
                    or { Sheet: true }
                    or { Afloat: true, Lives: false }
                    or { UsualPlace: not null };

        Concept Of(Mention mention) => vocabulary.Concepts[mention.Concept];
    }
}
