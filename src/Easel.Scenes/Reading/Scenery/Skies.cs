using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>The sun, the moon, stars and clouds over a place are high in its sky, whatever stands there: "a village under a moon and
/// stars".</summary>
internal static class Skies
{
    /// <summary>"Stars", where nobody said how many.</summary>
    private const int Many = 7;

    /// <summary>In metres: a house, a tree, which the sun beside them is above.</summary>
    private const double Tall = 4;

    /// <summary>What is under the moon or stars is outdoors at night, and what is under the sun or clouds by day; "a sky full of stars over a
    /// mountain" has land below it.</summary>
    public static void Imply(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft.Background is not null || mentions.Exists(mention => mention.Text is not null))
            return;
        foreach (var (first, kind, second) in relations)
        {
            if (first >= mentions.Count || second >= mentions.Count)
                continue;
            var (one, other) = (vocabulary.Concepts[mentions[first].Concept], vocabulary.Concepts[mentions[second].Concept]);
            var (high, isUnder) = (kind, one.Traits.Overhead, other.Traits.Overhead) switch
            {
                (SceneRelationKind.Above, true, false) => (one, IsOutdoors(other)),
                (SceneRelationKind.Under, false, true) => (other, IsOutdoors(one)),
                (SceneRelationKind.Beside or SceneRelationKind.Between, true, false) => (one, IsTall(other)),
                (SceneRelationKind.Beside, false, true) => (other, IsTall(one) || IsHowling(mentions[first])),
                _ => (one, false),
            };
            if (!isUnder || IsUponSheet(first, mentions, relations, vocabulary) || IsUponSheet(second, mentions, relations, vocabulary))
                continue;
            // A cloud with a castle on it is no sky over what is beside that.
            if (relations.Exists(at => at.Kind == SceneRelationKind.On && at.Second == (one == high ? first : second)))
                continue;
            draft.Light ??= IsOfNight(high) ? SceneLight.Night : SceneLight.Day;
            if (draft.Place is ScenePlace.Sky)
                draft.Place = ScenePlace.Meadow;
        }
    }

    /// <summary>"A girl on a swing, birds in the sky": what was said to be there is, and who else is there stands under it.</summary>
    public static void Part(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        foreach (var bird in mentions.Where(mention => mention is { Text: null, Doing.Doing.Place: ScenePlace.Sky }))
            draft.InSky ??= bird;
        // "Vultures in the sky" of a desert.
        if (
            draft is { Place: not null and not ScenePlace.Sky and not ScenePlace.Room, InSky: { Text: null } circling }
            && IsOfSky(circling)
            && mentions.Count > 1
        )
            circling.IsAloft |= !Traits(circling).Sky;
        if (
            draft is not { Place: null or ScenePlace.Sky, InSky: { Text: null } high }
            || !IsOfSky(high)
            || mentions.TrueForAll(mention => mention == high || mention.Text is not null || mention.IsAloft || IsOfSky(mention))
        )
            return;
        high.IsAloft |= !Traits(high).Sky;
        (draft.Place, draft.PlaceWord, draft.IsUnderSky) = (null, "", true);
        draft.Light ??= mentions.Exists(mention => mention.Text is null && IsOfNight(vocabulary.Concepts[mention.Concept]))
            ? SceneLight.Night
            : SceneLight.Day;

        ConceptTraits Traits(Mention mention) => vocabulary.Concepts[mention.Concept].Traits;

        bool IsOfSky(Mention mention) =>
            Traits(mention) is { Sky: true } or { Overhead: true }
            || mention.Doing is { Doing.Stance: Stance.Flying }
            || Fauna.Find(vocabulary.Concepts[mention.Concept].Caption) is { Plan: BodyPlan.Bird };
    }

    /// <summary>"A book cover with a castle and a moon".</summary>
    public static bool IsUponSheet(int i, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary) =>
        relations.Exists(relation =>
            relation.First == i
            && relation.Kind == SceneRelationKind.FeatureOf
            && relation.Second < mentions.Count
            && vocabulary.Concepts[mentions[relation.Second].Concept].Traits.Sheet
        );

    /// <summary>A night sky has many stars.</summary>
    public static void Fill(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        if (!GroundBuilder.IsAsked(draft) || draft.Place is ScenePlace.Space || mentions.Count < 2)
            return;
        foreach (var mention in mentions.Where(mention => mention is { Text: null, IsVague: true }))
        {
            if (IsStar(vocabulary.Concepts[mention.Concept]))
                mention.Count = Many;
        }
    }

    /// <summary>What is in the sky of a ground hangs there; what is alone in a sky, or sets, is left where it is.</summary>
    public static List<SceneObject> Hang(SceneGround? ground, List<SceneObject> objects, List<SceneRelation> relations)
    {
        if (
            ground is null or { Place: ScenePlace.Room or ScenePlace.UnderWater or ScenePlace.WaterSurface or ScenePlace.Space }
            || objects is [{ Count: 1, Concept.Traits.Hung: false }]
            || (objects.Count == 1 && ground.Place is ScenePlace.Sky)
        )
            return objects;
        return
        [
            .. objects.Select(
                (thing, i) => IsHigh(thing) && IsFree(i) ? thing with { IsBackdrop = true, BackdropPlace = BackdropPlace.Sky } : thing
            ),
        ];

        bool IsHigh(SceneObject thing) =>
            thing is { Text: null, IsBackdrop: false, Vector: null, Side: SceneSide.Anywhere, Concept.Traits.Overhead: true }
            && !(ground.Light is SceneLight.Sunset && thing.Concept.Caption is "sun");

        // "A cow over the moon", "a tower before the sun" have it near.
        bool IsFree(int i) =>
            relations.TrueForAll(relation =>
                (relation.First != i && relation.Second != i)
                || relation.Kind is SceneRelationKind.Beside
                || (relation.Kind is SceneRelationKind.Above or SceneRelationKind.Between && relation.First == i)
                || (relation.Kind is SceneRelationKind.Under && relation.Second == i)
                // "The moon behind clouds".
                || (
                    relation.Kind is SceneRelationKind.Behind or SceneRelationKind.InFrontOf
                    && objects[relation.First].Concept.Traits.Overhead
                    && objects[relation.Second].Concept.Traits.Overhead
                )
            );
    }

    public static bool IsStar(Concept thing) => thing.Caption is "star" or "glowing star";

    /// <summary>It is seen at night.</summary>
    public static bool IsOfNight(Concept high) =>
        IsStar(high)
        || high.Caption.Contains("moon", StringComparison.Ordinal)
        || high.Caption is "fireworks" or "sparkler" or "shooting star" or "falling star" or "meteor shower" or "big dipper" or "milky way";

    private static bool IsOutdoors(Concept thing) => thing.Traits is { Sky: false, Metres: >= 1 };

    private static bool IsTall(Concept thing) => thing.Traits is { Sky: false, Lives: false, Metres: >= Tall };

    private static bool IsHowling(Mention mention) => mention.Doing?.Words.StartsWith("howling", StringComparison.Ordinal) == true;
}
