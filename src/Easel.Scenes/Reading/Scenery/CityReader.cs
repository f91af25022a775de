using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads what a city looks like: "a futuristic skyline", "a cyberpunk street", "a city of the future", "a city with neon
/// lights".</summary>
internal sealed class CityReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Words between what is said and the city, most.</summary>
    private const int Longest = 3;

    /// <summary>Returns the last item used; -1 where nothing of the kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || !items[i].IsWord)
            return -1;
        if (CityLooks.At(items, i, out var last) is { } look && IsBeforeCity(last + 1))
            return Take(look, last);
        if (draft.Place is not (ScenePlace.City or ScenePlace.Street))
            return -1;
        if (items.RoleAt(i) == WordRole.Of && IsFuture(i + 1, out last))
            return Take(CityLook.Futuristic, last);
        return
            (items.RoleAt(i) is WordRole.With or WordRole.In or WordRole.Setting ? IsNeonLight(i + 1, out last) : IsTag(i, out last))
            && !IsRelated(last + 1)
            ? Take(CityLook.Neon, last)
            : -1;
    }

    private int Take(CityLook look, int last)
    {
        draft.SetCity(look);
        return last;
    }

    private bool IsBeforeCity(int i)
    {
        for (var at = i; at < items.Count && at < i + Longest; at++)
        {
            if (!items[at].IsWord)
                return false;
            if (Places.Ground(items.Text(items[at])) is ScenePlace.City or ScenePlace.Street)
                return items.KindAt(at + 1) is not ItemKind.Concept || Places.Ground(items.Text(items[at + 1])) is ScenePlace.City;
            if (items[at].Kind is ItemKind.Concept && Places.Light(items.Text(items[at])) is null)
                return false;
        }

        return false;
    }

    /// <summary>"A city at night, neon lights".</summary>
    private bool IsTag(int i, out int last)
    {
        last = i;
        return items.KindAt(i - 1) is ItemKind.Break && IsNeonLight(i, out last);
    }

    private bool IsFuture(int i, out int last)
    {
        last = items.RoleAt(i) is WordRole.Article or WordRole.Definite ? i + 1 : i;
        return last < items.Count && items.Text(items[last]) is "future" or "tomorrow";
    }

    private bool IsNeonLight(int i, out int last)
    {
        for (last = i; last < items.Count && last < i + Longest; last++)
        {
            for (var end = last; end <= Math.Min(last + 1, items.Count - 1); end++)
            {
                if (items.Said(last, end) is not ("neon lights" or "neon light" or "neon signs" or "neon lighting"))
                    continue;
                last = end;
                return true;
            }

            if (items[last].Kind is not (ItemKind.Unknown or ItemKind.Colour))
                return false;
        }

        return false;
    }

    /// <summary>"Neon signs above a door" are signs.</summary>
    private bool IsRelated(int i) => items.RoleAt(i) is WordRole.Above or WordRole.On;
}
