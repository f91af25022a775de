using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Adds to a scene what shows the looks and moods of its objects.</summary>
internal static class SceneMarks
{
    /// <summary>Of what is strewn over one thing.</summary>
    private const int StrewnCount = 5;

    /// <param name="mentions">The objects of the scene; marks are added at the end.</param>
    public static void Add(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (of, look, word) in draft.Marks)
        {
            var bearer = mentions.IndexOf(of);
            if (bearer < 0 || of.Text is not null)
                continue;
            var bears = vocabulary.Concepts[of.Concept];
            if (look.Change != SceneChange.None && Changes(bears, look.Change) && of.Vector is null)
            {
                of.Change = look.Change;
                of.Felt.Add(word);
                continue;
            }

            if (NaturalLooks.Are(word, bears))
            {
                of.Felt.Add(word);
                continue;
            }

            // Beans that are spilled lie there.
            if (look.Beneath is not null && IsSpilled(word) && bears.Traits is { Food: true, Served: false })
            {
                of.Felt.Add(word);
                continue;
            }

            if (
                (look.IsOfMeals && bears.Traits is { Food: false, Served: false, Holds: false })
                || (look.IsOfVessels && !HoldsLiquid(bears))
            )
            {
                draft.LeaveOut(word);
                continue;
            }

            if (look.Atop is not null && bears.Caption is "candle" or "fire" or "campfire" or "fireplace" or "diya lamp" or "sparkler")
                continue;
            // "A lonely cabin" and "a sleepy village" have no face.
            if (IsMoodOfPlaces(word) && IsLarge(bears))
            {
                of.Felt.Add(word);
                continue;
            }

            if (look.IsUsual && (look.Face is null || NounStanding.HasFace(bears)))
                continue;
            var (name, kind) =
                look.Atop is { } flames
                    ? (
                        bears.Traits is { Lives: false, Metres: >= LargestTorch } && !IsFlownOver(bearer, relations) ? "flames" : flames,
                        IsFlownOver(bearer, relations) ? SceneRelationKind.FeatureOf : SceneRelationKind.On
                    )
                : look.Rising is { } steam ? (steam, SceneRelationKind.OutOf)
                : look.Beneath is { } puddle ? (puddle, SceneRelationKind.On)
                : look.Strewn is { } drops && IsStrewn(bears) ? (drops, SceneRelationKind.StrewnOn)
                : bears.Traits.Lives ? (look.OfLiving, SceneRelationKind.MarkOf)
                : look.Face is { } face ? (face, SceneRelationKind.FeatureOf)
                : (look.OfThing, SceneRelationKind.MarkOf);
            if (name is null || vocabulary.FindNamed(name) is not (>= 0 and var concept) || mentions.Count == Scene.MaxObjects)
            {
                draft.LeaveOut(word);
                continue;
            }

            of.Felt.Add(word);
            relations.Add(
                kind == SceneRelationKind.On && look.Atop is null
                    ? new SceneRelation(bearer, kind, mentions.Count)
                    : new SceneRelation(mentions.Count, kind, bearer)
            );
            mentions.Add(
                new Mention(concept, Tier.Same, name, kind == SceneRelationKind.StrewnOn ? StrewnCount * of.Count : of.Count)
                {
                    Colour = (look.Beneath is null ? look.Colour : SpiltColour(of)) is { } colour ? vocabulary.FindColour(colour) : null,
                }
            );
        }
    }

    /// <summary>In metres: what burns at its top alone.</summary>
    private const double LargestTorch = 1;

    private static bool IsSpilled(string word) => word is "spilled" or "spilt";

    private static bool HoldsLiquid(Concept thing) =>
        thing.Traits.Served
        || NounStanding.IsFilled(thing)
        || thing.Caption is "mug" or "cup" or "bucket" or "tea kettle" or "teapot" or "cooking pot" or "watering can" or "wine glass";

    /// <summary>Of what was in it: spilled milk is white.</summary>
    private static string? SpiltColour(Mention of) =>
        of.Word.Split(' ') is var words && Array.Exists(words, word => word is "coffee" or "tea" or "chocolate" or "cocoa" or "espresso")
            ? "brown"
            : words.Select(word => Liquids.Colour(word)).FirstOrDefault(colour => colour is not null);

    /// <summary>What flies above it is not in its flames.</summary>
    private static bool IsFlownOver(int bearer, List<SceneRelation> relations) =>
        relations.Exists(relation => relation.Kind == SceneRelationKind.Above && relation.Second == bearer);

    private static bool IsMoodOfPlaces(string word) =>
        word is "lonely" or "sleepy" or "gloomy" or "melancholy" or "evil" or "friendly" or "tired" or "awestruck";

    /// <summary>Dew and rain are seen all over it.</summary>
    private static bool IsStrewn(Concept thing) =>
        thing.Traits.Flower
        || thing.Caption is "spider web" or "leaf" or "leafy green" or "herb" or "grass" or "blade of grass" or "bouquet";

    /// <summary>Of buildings, trees and land.</summary>
    private static bool IsLarge(Concept thing) => thing.Traits is { Lives: false, Sky: false, Cabin: null, Metres: >= 4 };

    /// <summary>Food is bitten, flowers wilt, and what is thin is torn.</summary>
    private static bool Changes(Concept thing, SceneChange change) =>
        change switch
        {
            SceneChange.Bitten => thing.Traits is { Food: true, Served: false },
            SceneChange.Wilted => thing.Traits.Flower || thing.Caption is "bouquet" or "herb" or "seedling" or "leaf" or "leafy green",
            SceneChange.Aged => thing.Traits is { Lives: false, Food: false, Sky: false, Metres: not null, Flower: false }
                && !NounStanding.IsTree(thing),
            SceneChange.UpsideDown => !thing.Traits.Lives,
            SceneChange.Neon => true,
            // Toys that are held live, as dolls and teddy bears do, and are of cloth.
            _ => (!thing.Traits.Lives || thing.Traits is { Gripped: true, Animal: false }) && !thing.Traits.Food,
        };
}
