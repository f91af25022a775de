using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What lies around land that things are on: "a castle on a hill" is outdoors, "a lighthouse on an island" at sea.</summary>
internal static class Landforms
{
    /// <summary>Sets the place and the light that several things ask for together, where the prompt names none.</summary>
    public static void Imply(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        // "A castle on a cloud": whatever is there too, all of it is in the air.
        if (draft is { Place: null, Background: null } && relations.Exists(at => IsUponCloud(at, mentions, vocabulary)))
            draft.Place = ScenePlace.Sky;
        if (draft is { Place: null, Background: null } && mentions.Exists(mention => mention.IsAloft))
            draft.Place =
                mentions.TrueForAll(mention => mention.IsAloft) ? ScenePlace.Sky
                : mentions.Exists(mention => mention is { Text: null, IsAloft: false } && IsOfSea(vocabulary.Concepts[mention.Concept]))
                    ? ScenePlace.Sea
                : ScenePlace.Meadow;
        LeavePlans(draft, mentions, relations, vocabulary);
        if (draft.Background is not null || mentions.Count < 2 || mentions.Exists(mention => mention.Text is not null))
            return;
        StandOnIslands(mentions, relations, vocabulary);
        LieBeyond(draft, mentions, relations, vocabulary);
        FarHills.Leave(draft, mentions, relations, vocabulary);
        if (draft.Place is not null)
            return;
        if (
            mentions.Exists(mention => IsWave(vocabulary.Concepts[mention.Concept]))
            && mentions.Exists(mention => IsAtSea(vocabulary.Concepts[mention.Concept]))
        )
            draft.Place = ScenePlace.Sea;
        if (mentions.Exists(mention => Traits(mention).Swims) && mentions.Exists(mention => IsDiver(mention) || IsSunken(Traits(mention))))
            draft.Place ??= ScenePlace.UnderWater;
        for (var i = 0; i < mentions.Count; i++)
        {
            // A poster with a planet is in no space itself.
            if (!Skies.IsUponSheet(i, mentions, relations, vocabulary))
                draft.Place ??= IsEarth(mentions[i]) ? ScenePlace.Space : Around(vocabulary.Concepts[mentions[i].Concept]);
        }

        ConceptTraits Traits(Mention mention) => vocabulary.Concepts[mention.Concept].Traits;
    }

    /// <summary>A wreck, which fish and divers are beside on the ground of the sea.</summary>
    private static bool IsSunken(ConceptTraits thing) => thing is { Lives: false, UsualPlace: ScenePlace.UnderWater };

    private static bool IsDiver(Mention mention) => mention.Word is "diver" or "divers" or "scuba diver" or "scuba divers";

    private static bool IsUponCloud(SceneRelation at, List<Mention> mentions, ConceptVocabulary vocabulary) =>
        at.Kind == SceneRelationKind.On
        && mentions[at.Second].Text is null
        && vocabulary.Concepts[mentions[at.Second].Concept].Caption is "cloud";

    /// <summary>"Rolling hills with a windmill": hills that nobody counted are the land itself.</summary>
    private static void LieBeyond(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        var hills = mentions.FindIndex(mention =>
            mention is { Text: null, IsVague: true, Scale: 1, Side: SceneSide.Anywhere }
            && vocabulary.Concepts[mention.Concept].Caption is "hill"
            && (mention.Colour is not { } colour || vocabulary.Colours[colour].Name is "green")
        );
        if (hills < 0 || draft.Place is not (null or ScenePlace.Meadow))
            return;
        draft.SetPlace(ScenePlace.Meadow, light: null, "hills");
        mentions.RemoveObjects(relations, [hills]);
    }

    /// <summary>A roundabout is shown as a map shows it, beside which no car stands: among other things it is their place, and told to be
    /// missing.</summary>
    private static void LeavePlans(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        var plans = Enumerable
            .Range(0, mentions.Count)
            .Where(i => mentions[i].Text is null && vocabulary.Concepts[mentions[i].Concept].Traits.Plan)
            .ToList();
        if (plans.Count == mentions.Count)
            return;
        foreach (var plan in plans)
        {
            draft.SetPlace(vocabulary.Concepts[mentions[plan].Concept].Traits.UsualPlace, light: null);
            draft.LeaveOut(mentions[plan].Word);
        }

        mentions.RemoveObjects(relations, plans);
    }

    private static bool IsWave(Concept thing) => thing.Caption is "water wave" or "wave";

    /// <summary>"Gulls circle around a lighthouse".</summary>
    private static bool IsOfSea(Concept thing) => thing.Traits is { Afloat: true } or { UsualPlace: ScenePlace.Sea };

    /// <summary>"A lighthouse on a cliff, waves below", "a ship and waves".</summary>
    private static bool IsAtSea(Concept thing) => thing.Traits.Afloat || thing.Caption is "lighthouse" or "cliff" or "rock";

    /// <summary>"An island with a lighthouse", "a planet with aliens": they are on it.</summary>
    private static void StandOnIslands(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var i = 0; i < relations.Count; i++)
        {
            var (first, kind, second) = relations[i];
            if (
                kind == SceneRelationKind.Beside
                && (Of(first).Traits.Island || IsPier(Of(first)) || IsPlanet(Of(first)))
                && Stands(Of(second))
            )
                relations[i] = new SceneRelation(second, SceneRelationKind.On, first);
            // "An island with a waterfall and palm trees": all of them.
            else if (
                kind == SceneRelationKind.Beside
                && relations.Find(on => on.First == first && on.Kind == SceneRelationKind.On && Of(on.Second).Traits.Island)
                    is { Kind: SceneRelationKind.On, Second: var island }
                && Stands(Of(second))
            )
                relations[i] = new SceneRelation(second, SceneRelationKind.On, island);
        }

        // On the palm tree of the other there is no room.
        for (var i = 0; i < mentions.Count; i++)
        {
            if (
                mentions[i] is { Text: null, Colour: null }
                && Of(i).Caption is "desert island"
                && vocabulary.FindNamed("island") is >= 0 and var plain
                && relations.Exists(relation => relation.Second == i && relation.Kind == SceneRelationKind.On)
            )
                mentions[i].Become(plain);
        }

        Concept Of(int mention) => vocabulary.Concepts[mentions[mention].Concept];

        static bool Stands(Concept thing) =>
            thing.Traits is { Sky: false, Afloat: false, Swims: false, Metres: not null } && !thing.Traits.Island;
    }

    /// <summary>Seen from afar, and no globe.</summary>
    private static bool IsEarth(Mention mention) => mention.Word is "earth" or "planet earth" or "planet" or "planets";

    private static bool IsPier(Concept thing) => thing.Traits is { Surface: true, UsualPlace: ScenePlace.Sea };

    private static bool IsPlanet(Concept thing) =>
        thing.Caption.EndsWith("planet", StringComparison.Ordinal) || thing.Caption is "full moon" or "comet" or "asteroid";

    /// <summary>One is upon it, whatever a language says.</summary>
    public static bool IsHeight(Concept thing) => thing.Caption is "mountain" or "snow-capped mountain" or "hill" or "cliff";

    /// <summary>One is upon it as one is upon the ground.</summary>
    public static bool IsLand(Concept thing) =>
        Around(thing) is ScenePlace.Meadow or ScenePlace.Desert
        || thing.Caption is "mountain" or "snow-capped mountain" or "volcano" or "wooden bridge" or "rope bridge";

    private static ScenePlace? Around(Concept thing) =>
        thing.Caption switch
        {
            _ when thing.Traits.Island || IsPier(thing) => ScenePlace.Sea,
            "ringed planet" => ScenePlace.Space,
            "oasis" or "canyon" => ScenePlace.Desert,
            "moon base" or "lunar lander" => ScenePlace.Moon,
            "finish line" => ScenePlace.Street,
            "bus stop" or "pedestrian crossing" => ScenePlace.Street,
            "chairlift" => ScenePlace.Snow,
            "hill" or "cliff" or "waterfall" or "geyser" or "cave" => ScenePlace.Meadow,
            _ => null,
        };
}
