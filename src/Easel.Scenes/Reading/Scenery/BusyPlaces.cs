using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>"A busy street", "a crowded beach": those are seen who make it so.</summary>
internal static class BusyPlaces
{
    /// <summary>Between "busy" and the place, most.</summary>
    private const int Longest = 3;

    private const int People = 5;

    /// <summary>Of what is said to be there, without a number.</summary>
    private const int Several = 5;

    private const int Parked = 9;

    /// <summary>With so many things there is no room for a crowd.</summary>
    private const int Most = 6;

    private static readonly string[] Traffic = ["automobile", "taxi", "bus"];

    /// <summary>Whether item <paramref name="i"/> says that much goes on.</summary>
    public static bool Is(PromptItems items, int i) =>
        i >= 0
        && i < items.Count
        && items[i].IsWord
        && items.Text(items[i]) is "busy" or "crowded" or "bustling" or "packed" or "lively" or "hectic" or "overcrowded";

    /// <param name="isNothingNamed">What is there stands for the place, and nobody named it.</param>
    public static void Fill(
        Draft draft,
        List<Mention> mentions,
        List<SceneRelation> relations,
        PromptItems items,
        ConceptVocabulary vocabulary,
        bool isNothingNamed
    )
    {
        FillParking(draft, mentions, vocabulary, isNothingNamed);
        if (
            draft is { Place: null or ScenePlace.Sky or ScenePlace.Space or ScenePlace.Sea or ScenePlace.Lake } or { Background: not null }
            || Said(items) is not (>= 0 and var said)
        )
            return;
        if (mentions.Sum(mention => (long)mention.Count) > Most || mentions.Exists(mention => mention.IsCrop))
        {
            Show();
            return;
        }

        var hasPeople = false;
        foreach (var mention in mentions.Where(mention => mention is { Text: null }))
        {
            var thing = vocabulary.Concepts[mention.Concept];
            hasPeople |= thing.IsPerson;
            if (mention.IsVague && (thing.IsPerson || NounStanding.IsVehicle(thing)))
                mention.Count = Math.Max(mention.Count, Several);
        }

        if (hasPeople && !mentions.Exists(mention => mention.Count >= Several))
            return;
        var before = mentions.Count;
        if (
            !mentions.Exists(mention => mention.Text is null && NounStanding.IsVehicle(vocabulary.Concepts[mention.Concept]))
            || isNothingNamed
        )
        {
            foreach (var name in IsForCars(draft) ? Traffic : [])
                Add(name, 1);
        }

        if (!hasPeople)
            Add("person", People);
        for (var i = Math.Max(1, before); i < mentions.Count; i++)
            relations.Add(new SceneRelation(i - 1, SceneRelationKind.Beside, i));
        Show();

        void Add(string name, int count)
        {
            if (
                vocabulary.FindNamed(name) is >= 0 and var concept
                && !draft.Excluded.Contains(concept)
                && !mentions.Exists(mention => mention.Concept == concept)
            )
                mentions.Add(new Mention(concept, Tier.Same, name, count));
        }

        void Show()
        {
            items.Show(said);
            draft.NotDrawn.Remove(items.Words(items[said]));
        }
    }

    /// <summary>"A parking lot", "a parking lot with cars": there are many, if no number is said.</summary>
    private static void FillParking(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary, bool isNothingNamed)
    {
        if (draft.PlaceWord is not ("parking lot" or "car park" or "parking garage" or "multi storey car park") || draft.Emptied)
            return;
        foreach (var mention in mentions)
        {
            if (
                mention is { Text: null }
                && (mention.IsVague || isNothingNamed)
                && vocabulary.Concepts[mention.Concept].Caption is "automobile"
                && mentions.Count <= Longest
            )
                mention.Count = Math.Max(mention.Count, Parked);
        }
    }

    /// <summary>Where "busy" is said of the place; -1 where it is not.</summary>
    private static int Said(PromptItems items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!Is(items, i))
                continue;
            for (var at = i + 1; at < items.Count && at <= i + Longest && items[at].IsWord && items.RoleAt(at) is WordRole.None; at++)
            {
                if (Places.Ground(items.Text(items[at])) is not null || Places.Ground(items.Said(i + 1, at)) is not null)
                    return i;
            }
        }

        return -1;
    }

    private static bool IsForCars(Draft draft) =>
        draft.PlaceWord.Split(' ')[^1]
            is "street"
                or "road"
                or "highway"
                or "avenue"
                or "boulevard"
                or "intersection"
                or "city"
                or "town"
                or "downtown"
                or "motorway"
                or "freeway"
        && draft.PlaceWord is not ("shopping street" or "market street");
}
