using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads where a scene is by a single word that no preposition leads to: "underwater", "a beach hut", "a sunflower field".</summary>
internal sealed class PlaceWordReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>"La nuit", "bei Nacht", with no word before that asks for a place. Returns the last item used, or -1.</summary>
    public int ReadTime(int i)
    {
        if (clause.IsNegated || !items[i].IsWord || draft is { Objects.Count: 0, Place: null })
            return -1;
        for (var last = Math.Min(i + 3, items.Count - 1); last > i; last--)
        {
            var words = items.Said(i, last);
            if (Places.Time(words) is not { } light)
                continue;
            draft.SetPlace(place: null, light);
            return last;
        }

        return -1;
    }

    /// <summary>"A shark underwater": a word that says where by itself.</summary>
    public bool ReadAlone(int i)
    {
        var place = items.Text(items[i]) switch
        {
            "underwater" => ScenePlace.UnderWater,
            "indoors" => ScenePlace.Room,
            _ => (ScenePlace?)null,
        };
        draft.SetPlace(place, light: null);
        return place is not null;
    }

    /// <summary>Any room is one, whatever is done there: "a quiet room".</summary>
    public bool ReadRoom(int i)
    {
        if (
            clause.IsNegated
            || items[i].IsPossessive
            || items.Text(items[i]) is not ("room" or "rooms")
            || items.KindAt(i + 1) is ItemKind.Concept
        )
            return false;
        draft.SetPlace(ScenePlace.Room, light: null, "room");
        clause.EndUndrawn();
        return true;
    }

    /// <summary>"White clouds and the sky": around what is named, and no thing.</summary>
    public bool ReadSky(int i)
    {
        if (
            clause.IsNegated
            || items[i].IsPossessive
            || items.Text(items[i]) is not ("sky" or "skies")
            || draft is { Objects.Count: 0, Place: null }
            || items.KindAt(i + 1) is ItemKind.Concept
        )
            return false;
        draft.SetPlace(ScenePlace.Sky, light: null, "sky");
        clause.EndUndrawn();
        return true;
    }

    /// <summary>"Beach" in "a beach hut": the thing is there.</summary>
    public bool ReadBefore(int i)
    {
        if (
            clause.IsNegated
            || clause.Role is not WordRole.None
            || draft.Place is not null
            || items[i].IsPossessive
            || !items.IsWordConceptAt(i + 1)
            || items.KindAt(i + 2) is ItemKind.Concept or ItemKind.Unknown
            || items.ConceptAt(i + 1).Traits is not { Metres: > NounStanding.LargestCarried, Worn: WornPlace.Nowhere }
        )
            return false;
        var place = Places.Land(items.Text(items[i]));
        draft.IsSnowy |= place is ScenePlace.Mountains && items.Text(items[i]).StartsWith("snow");
        draft.SetPlace(place, light: null, items.Text(items[i]));
        return place is not null;
    }

    /// <summary>"Field" in "a sunflower field": the last noun is a meadow, a beach, a forest, and what is before it stands there.</summary>
    public bool ReadHead(int i)
    {
        if (
            i >= items.Count
            || clause.IsNegated
            || items[i].IsPossessive
            || Places.Ground(items.Text(items[i])) is not (ScenePlace.Meadow or ScenePlace.Forest or ScenePlace.Beach)
        )
            return false;
        // "A quiet beach" is full of nothing.
        if (
            items.KindAt(i - 1) != ItemKind.Concept
            || items[i - 1].Meaning.Tier == Tier.Hint
            || items.KindAt(i + 1) is ItemKind.Concept or ItemKind.Unknown
        )
            return false;
        draft.SetPlace(Places.Ground(items.Text(items[i])), light: null);
        return true;
    }
}
