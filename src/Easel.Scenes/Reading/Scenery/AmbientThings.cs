using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Snow, waves and lights among the things of a place are how it looks: "a market with a tree and snow" has no snowflake beside the tree.</summary>
internal static class AmbientThings
{
    public static void Settle(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft is not { Background: null })
            return;
        FillAquarium(draft, mentions, relations, vocabulary);
        var isOutdoors =
            draft.Place is not (null or ScenePlace.Room or ScenePlace.Space or ScenePlace.UnderWater)
            || (
                draft.Place is null
                && mentions.Exists(mention => mention.Text is null && vocabulary.Concepts[mention.Concept].Traits.Building)
            );
        // "Waves crashing on rocks".
        if (
            draft.Place is null
            && mentions.Exists(IsWaves)
            && mentions.Exists(mention => mention.Text is null && IsAtSea(vocabulary.Concepts[mention.Concept]))
        )
            (draft.Place, draft.PlaceWord) = (ScenePlace.Sea, "sea");
        else if (!isOutdoors)
            return;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i] is not { Text: null, Colour: null } mention)
                continue;
            switch (vocabulary.Concepts[mention.Concept].Caption)
            {
                case "snowflake" when mention.Word is "snow" && mentions.Count > 1 && IsLoose(i):
                    draft.Weather ??= SceneWeather.Snow;
                    Remove(i);
                    break;
                case "wave"
                or "water wave"
                    when IsWaves(mention)
                        && draft.Place is ScenePlace.Beach or ScenePlace.Sea
                        && (mentions.Count > 1 || draft.Place is ScenePlace.Sea):
                    draft.HasWaves = true;
                    Remove(i);
                    break;
                case "light bulb" when mention.Word is "lights" && vocabulary.FindNamed("string lights") is >= 0 and var lights:
                    mentions[i] = new Mention(lights, Tier.Same, mention.Word, 1) { Scale = mention.Scale };
                    break;
            }
        }

        // Snow on a roof or on trees lies there as everywhere; what is upon the snow is not.
        bool IsLoose(int i) => relations.TrueForAll(relation => relation.Second != i || relation.Kind == SceneRelationKind.Beside);

        void Remove(int i)
        {
            draft.NotDrawn.Remove(mentions[i].Word);
            mentions.RemoveObjects(relations, [i]);
        }
    }

    /// <summary>"An aquarium with sharks": they are not beside a tank, and one sees into it.</summary>
    private static void FillAquarium(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        var tank = mentions.FindIndex(mention =>
            mention is { Text: null, Word: "aquarium" } && vocabulary.Concepts[mention.Concept].Caption is "fish tank"
        );
        if (
            draft.Place is not null
            || tank < 0
            || mentions.Count < 2
            || !mentions.TrueForAll(mention =>
                ReferenceEquals(mention, mentions[tank]) || (mention.Text is null && vocabulary.Concepts[mention.Concept].Traits.Swims)
            )
        )
            return;
        (draft.Place, draft.PlaceWord) = (ScenePlace.UnderWater, "aquarium");
        mentions.RemoveObjects(relations, [tank]);
    }

    private static bool IsWaves(Mention mention) =>
        mention is { Text: null, Word: var word } && word.EndsWith("waves", StringComparison.Ordinal);

    private static bool IsAtSea(Concept thing) =>
        thing.Traits.Afloat || thing.Traits.Island || thing.Caption is "rock" or "cliff" or "lighthouse" or "pier";
}
