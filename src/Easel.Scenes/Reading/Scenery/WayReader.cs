using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads a road, a path or a river that leads through the land: "a winding river through a valley", "a stone path in a garden",
/// "a house by a country road".</summary>
internal sealed class WayReader(PromptItems items, Clause clause, PlaceReader places, Draft draft)
{
    /// <summary>A way that is asked for itself. Returns the last item used; -1 where none begins at item <paramref name="i"/>.</summary>
    public int ReadSubject(int i)
    {
        if (
            clause.IsNegated
            || draft.Way is not null
            || !(
                clause.Role == WordRole.With
                || (clause.Role == WordRole.None && draft.Objects.Count == 0)
                // "A desert with cacti and a road".
                || (clause.AfterAnd && draft.Place is not null)
            )
        )
            return -1;
        if (
            Match(i) is not { } found
            || (
                found.Kind == SceneWayKind.River
                && !(clause.Role == WordRole.With || found.IsWinding || LeadsOn(found.Last + 1) || IsAll(i))
            )
        )
            return -1;
        return Take(i, found, isAside: false);
    }

    /// <summary>After "by", "along", "on" or "with", from item <paramref name="i"/> on. Returns the last item used, or -1.</summary>
    public int ReadAfter(int i, WordRole role)
    {
        var isFollowed = items.Text(items[i - 1]) is "along" or "all along";
        while (items.RoleAt(i) is WordRole.Article or WordRole.Definite)
            i++;
        if (clause.IsNegated || draft.Way is not null || Match(i) is not { } found)
            return -1;
        return role switch
        {
            WordRole.Beside when found.Kind is not SceneWayKind.River => Take(i, found, isAside: !(isFollowed && IsAfterLiving)),
            WordRole.With => Take(i, found, isAside: false),
            // Vehicles stand across a road; on a path one sees along it.
            WordRole.On when found.Kind is SceneWayKind.Track or SceneWayKind.Stones => Take(i, found, isAside: false),
            _ => -1,
        };
    }

    /// <summary>"A dog running along a road" is on it, and trees are not.</summary>
    private bool IsAfterLiving =>
        draft.Objects is [.., { Text: null, Concept: var concept }]
        && items.Concept(concept) is { IsPerson: true } or { Traits.Lives: true };

    private int Take(int first, (SceneWayKind Kind, bool IsWinding, ScenePlace? Land, int Last) found, bool isAside)
    {
        draft.Way = new SceneWay(found.Kind, found.IsWinding, isAside);
        draft.WayWord = items.Words(items[found.Last]);
        if (found.Land is { } land)
            draft.SetPlace(land, light: null);
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        clause.EndNoun();
        var end = LeadingEnd(found.Last);
        items.Show(first, end);
        return end;
    }

    /// <summary>The last word of "leading to" after the way, and of the place that it leads to; a thing there is drawn before it.</summary>
    private int LeadingEnd(int last)
    {
        var end = last;
        while (items.IsWordAt(end + 1) && Ways.IsLeading(items.Text(items[end + 1])))
            end++;
        if (end == last || !items.IsWordAt(end + 1) || !Ways.IsToward(items.Text(items[end + 1])))
            return end;
        return places.Read(end + 2, WordRole.Approach) is var place and >= 0 ? place : end + 1;
    }

    private (SceneWayKind Kind, bool IsWinding, ScenePlace? Land, int Last)? Match(int i)
    {
        var (isWinding, made, land) = (false, (SceneWayKind?)null, (ScenePlace?)null);
        for (; items.IsWordAt(i) && !items[i].IsPossessive; i++)
        {
            var word = items.Text(items[i]);
            for (var last = items.IsWordAt(i + 1) ? i + 1 : i; last >= i; last--)
            {
                if (Ways.Find(items.Said(i, last)) is not { } kind || IsNounAt(last + 1))
                    continue;
                return (
                    made is { } of && kind is SceneWayKind.Road ? of : kind,
                    isWinding || Ways.IsWinding(items.Words(items[i])),
                    land,
                    last
                );
            }

            if (Ways.IsWinding(word))
                isWinding = true;
            else if (Ways.Surface(word) is { } surface)
                made = surface;
            else if (Places.Land(word) is { } around)
                land = around;
            else if (!Ways.IsPlain(word))
                return null;
        }

        return null;
    }

    /// <summary>"A road sign", "a river otter".</summary>
    private bool IsNounAt(int i) => items.KindAt(i) is ItemKind.Concept || (items.KindAt(i) is ItemKind.Unknown && items[i].IsNoun);

    private bool LeadsOn(int i) =>
        items.RoleAt(i) is WordRole.Through or WordRole.Between || (items.IsWordAt(i) && Ways.IsLeading(items.Text(items[i])));

    /// <summary>Nothing else is named.</summary>
    private bool IsAll(int i) =>
        Enumerable.Range(0, items.Count).All(other => other == i || items.KindAt(other) is ItemKind.Grammar or ItemKind.Stop);
}
