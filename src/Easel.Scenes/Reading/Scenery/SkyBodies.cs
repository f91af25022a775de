using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Worlds are in the sky, wherever they are seen from.</summary>
internal static class SkyBodies
{
    /// <summary>All that was named is a world.</summary>
    public static bool IsNamed(List<Mention> objects, PromptItems items) =>
        objects.Count > 0 && objects.TrueForAll(mention => mention.Text is null && Is(items.Concept(mention.Concept)));

    /// <summary>"The earth seen from the moon": it stands on nothing there.</summary>
    public static void Lift(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        if (draft.Place is not (ScenePlace.Moon or ScenePlace.Mars or ScenePlace.Sea or ScenePlace.Desert or ScenePlace.Meadow))
            return;
        foreach (var mention in mentions.Where(mention => mention.Text is null && Is(vocabulary.Concepts[mention.Concept])))
            mention.IsAloft = true;
    }

    /// <summary>"An astronaut floating above the earth": it is far below, and no globe in reach.</summary>
    public static void Sink(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft.Place is not ScenePlace.Space)
            return;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (
                mentions[i] is not { Text: null, Count: 1, IsBackdrop: false } world
                || !Is(vocabulary.Concepts[world.Concept])
                || !relations.Exists(at =>
                    (at.Kind is SceneRelationKind.Above && at.Second == i) || (at.Kind is SceneRelationKind.Under && at.First == i)
                )
            )
                continue;
            relations.RemoveAll(at => at.First == i || at.Second == i);
            world.IsBackdrop = true;
        }
    }

    /// <summary>Bounds the picture with the world that is below all others.</summary>
    public static List<SceneObject> Spread(SceneGround? ground, List<SceneObject> objects) =>
        ground is { Place: ScenePlace.Space }
            ?
            [
                .. objects.Select(thing =>
                    thing is { Text: null, IsBackdrop: true } && Is(thing.Concept)
                        ? thing with
                        {
                            BackdropPlace = BackdropPlace.World,
                        }
                        : thing
                ),
            ]
            : objects;

    /// <summary>"A hill with penguins, northern lights in the dark sky": what the sky looks like, and no thing.</summary>
    public static void LightAurora(Draft draft, List<Mention> mentions, List<SceneRelation> relations)
    {
        if (draft is { Background: not null } or { Place: ScenePlace.Room } || mentions.Count < 2)
            return;
        var lights = Enumerable.Range(0, mentions.Count).Where(i => mentions[i].Text is null && Places.IsAurora(mentions[i].Word)).ToList();
        if (lights.Count == 0 || lights.Count == mentions.Count)
            return;
        mentions.RemoveObjects(relations, lights);
        draft.HasAurora = true;
        draft.Light = SceneLight.Night;
    }

    /// <summary>Space is full of stars; where others are there, "stars" are those, and no large ones beside an astronaut.</summary>
    public static void LeaveStars(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft.Place is not (ScenePlace.Space or ScenePlace.Moon))
            return;
        var stars = Enumerable
            .Range(0, mentions.Count)
            .Where(i =>
                mentions[i] is { Text: null, IsVague: true, Colour: null } && Skies.IsStar(vocabulary.Concepts[mentions[i].Concept])
            )
            // "A planet surrounded by stars".
            .Where(i => !relations.Exists(at => at.Kind is SceneRelationKind.Around && at.First == i))
            .ToList();
        if (stars.Count > 0 && stars.Count < mentions.Count)
            mentions.RemoveObjects(relations, stars);
    }

    /// <summary>"A boy lies in the grass looking at the clouds": those of the sky over that place, and none on the ground.</summary>
    public static void LeaveClouds(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (
            draft.Place
            is null
                or ScenePlace.Room
                or ScenePlace.Space
                or ScenePlace.Moon
                or ScenePlace.Mars
                or ScenePlace.UnderWater
                or ScenePlace.Clouds
                or ScenePlace.Sky
        )
            return;
        var clouds = Enumerable
            .Range(0, mentions.Count)
            .Where(i =>
                mentions[i] is { Text: null, IsVague: true, Colour: null, Scale: 1 }
                && vocabulary.Concepts[mentions[i].Concept].Caption is "cloud"
                && relations.Exists(at =>
                    at.Kind is SceneRelationKind.Facing or SceneRelationKind.Beside && at.Second == i && IsLooking(mentions[at.First])
                )
                && relations.TrueForAll(at =>
                    (at.First != i && at.Second != i) || at.Kind is SceneRelationKind.Facing or SceneRelationKind.Beside
                )
            )
            .ToList();
        if (clouds.Count > 0 && clouds.Count < mentions.Count)
            mentions.RemoveObjects(relations, clouds);

        static bool IsLooking(Mention who) =>
            who.Doing is { Words: var words } && (ThingsAtHand.IsLooking(words) || words.StartsWith("lying", StringComparison.Ordinal));
    }

    private static bool Is(Concept thing) =>
        thing.Caption
            is "globe showing americas"
                or "globe showing europe-africa"
                or "globe showing asia-australia"
                or "ringed planet"
                or "jupiter"
                or "mars planet"
                or "mercury planet"
                or "venus planet"
                or "uranus"
                or "neptune"
                or "new moon"
                or "full moon"
                or "crescent moon";
}
