using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>Reads how a whole scene is seen: as a silhouette, reflected in water, through a window.</summary>
internal sealed class EffectReader(PromptItems items, Clause clause, Placement placement, PlaceReader places, Draft draft)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || items[i].Kind is ItemKind.Break or ItemKind.Stop or ItemKind.Quotation)
            return -1;
        var word = items.Text(items[i]);
        if (word is "silhouette" or "silhouettes" or "silhouetted" or "silhouette of" or "silhouettes of")
        {
            draft.IsSilhouette = true;
            clause.Phrase.ForgetNumber();
            return items.RoleAt(i + 1) == WordRole.Of ? i + 1 : i;
        }

        if (word is "reflected" or "reflecting" or "reflection" or "reflections" or "mirrored" && IsWaterAhead(i + 1))
        {
            draft.HasReflection = true;
            clause.Phrase.ForgetNumber();
            return items.RoleAt(i + 1) == WordRole.Of ? i + 1 : i;
        }

        if (ViewThroughWindow(i) is var seen and >= 0)
            return seen;
        return IsViewFromWindow(i) ? TakeView(i) : -1;
    }

    /// <summary>"In the lake", "of the mountains in the water".</summary>
    private bool IsWaterAhead(int i)
    {
        for (; i < items.Count && items[i].Kind is not (ItemKind.Break or ItemKind.Stop); i++)
        {
            if (Places.Ground(items.Text(items[i])) is ScenePlace.Lake or ScenePlace.Sea)
                return true;
        }

        return false;
    }

    /// <summary>"A window with a view of", "a window overlooking".</summary>
    private bool IsViewFromWindow(int i) =>
        items.Text(items[i]) is "view" or "views" or "overlooking"
        && placement.Last is { Text: null } last
        && items.Concept(last.Concept).Traits.Inside is not null
        && i + 1 < items.Count;

    private int TakeView(int i)
    {
        var of = items.RoleAt(i + 1) == WordRole.Of ? i + 1 : i;
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        if (draft.Objects.Count == 1 && places.Read(of + 1, WordRole.In) is var end and >= 0)
        {
            // All that is seen is beyond the window.
            draft.Objects.Clear();
            placement.Forget();
            draft.IsThroughWindow = true;
            return end;
        }

        placement.Expect(SceneRelationKind.In, i, isInverse: true);
        return of;
    }

    /// <summary>"View from a window", "view through an airplane window" [of the city]: the last item used, or -1.</summary>
    private int ViewThroughWindow(int i)
    {
        const int longest = 4;
        if (items.Text(items[i]) is not ("view" or "views" or "look" or "looking") || draft.Objects.Count > 0)
            return -1;
        if (items.RoleAt(i + 1) is not (WordRole.OutOf or WordRole.Through))
            return -1;
        for (var at = i + 2; at < items.Count && at <= i + 1 + longest; at++)
        {
            if (!items.Text(items[at]).EndsWith("window"))
                continue;
            draft.IsThroughWindow = true;
            if (items.Said(i, at).ToString().Split(' ').Any(word => word is "airplane" or "plane" or "aeroplane"))
                draft.SetPlace(ScenePlace.Clouds, light: null);
            clause.EndUndrawn();
            return items.RoleAt(at + 1) is WordRole.Of or WordRole.Toward && places.Read(at + 2, WordRole.In) is var end and >= 0
                ? end
                : at;
        }

        return -1;
    }
}
