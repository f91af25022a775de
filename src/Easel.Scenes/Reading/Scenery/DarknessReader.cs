using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads that it is dark in a place: "a dark alley", "a dark old castle". It is as dark as at night.</summary>
internal sealed class DarknessReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Words between "dark" and the place, most.</summary>
    private const int Longest = 2;

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || items.RoleAt(i) != WordRole.Dark || items.Text(items[i]) is not "dark")
            return -1;
        var at = i + 1;
        while (at <= i + Longest && items.KindAt(at) is ItemKind.Unknown && !IsPlace(at))
            at++;
        // "A dark red barn" is of a dark red, "a dark forest green" too.
        if (!IsPlace(at) || items.KindAt(at + 1) is ItemKind.Colour)
            return -1;
        draft.Light ??= SceneLight.Night;
        items.Show(i);
        return i;
    }

    private bool IsPlace(int i) =>
        items.IsWordAt(i)
        && !items[i].IsPossessive
        && (
            Places.Ground(items.Text(items[i])) is not (null or ScenePlace.Sky or ScenePlace.Clouds or ScenePlace.Space)
            || (items.IsWordConceptAt(i) && items.ConceptAt(i).Traits.Building)
        );
}
