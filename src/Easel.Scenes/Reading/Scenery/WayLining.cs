using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What stands along both sides of a road, a street or a river is seen along it, the farther the smaller.</summary>
internal static class WayLining
{
    /// <summary>So many of all kinds line it where nobody says how many.</summary>
    private const int Usual = 6;

    /// <summary>In metres: what is smaller lies or sits there, and lines nothing.</summary>
    private const double Least = 1;

    /// <summary>The ways that may have something at both sides are those that are named.</summary>
    public static bool HasWay(Draft draft) => draft.Way is not null || OfPlace(draft) is not null;

    /// <summary>One looks along the way from here on.</summary>
    /// <param name="kind">Null for the way that has been named already.</param>
    public static void LookAlong(Draft draft, SceneWayKind? kind, bool isInTown)
    {
        var way = kind ?? draft.Way?.Kind ?? OfPlace(draft) ?? SceneWayKind.Road;
        if (draft.Place is ScenePlace.City || isInTown || (draft.Way is null && kind is null && draft.Place is ScenePlace.Street))
            draft.FartherPlace ??= ScenePlace.City;
        if (draft.Place is null or ScenePlace.Street or ScenePlace.City or ScenePlace.Lake)
            draft.Place = ScenePlace.Meadow;
        draft.Way = new SceneWay(way) { IsLined = true };
    }

    /// <summary>Marks what lines the way, as many as are seen.</summary>
    public static void Settle(Draft draft, ConceptVocabulary vocabulary)
    {
        if (draft is not { LinedFrom: { } first, Way: not null })
            return;
        var lining = draft
            .Objects.Skip(first)
            .Where(mention => mention.Text is null && IsTall(vocabulary.Concepts[mention.Concept].Traits))
            .ToList();
        foreach (var mention in lining)
        {
            mention.LinesWay = true;
            if (mention.IsVague || mention.Count == 1)
                mention.Count = Math.Max(2, Usual / lining.Count);
        }
    }

    private static SceneWayKind? OfPlace(Draft draft) => Ways.InTown(draft.PlaceWord) ?? Ways.Find(draft.PlaceWord);

    private static bool IsTall(ConceptTraits thing) => thing is { Lives: false, Afloat: false, Metres: null or >= Least };
}
