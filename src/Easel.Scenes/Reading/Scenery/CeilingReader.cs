using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads that what was named hangs from the ceiling of a room: "plants hanging from the ceiling of a cafe".</summary>
internal sealed class CeilingReader(PromptItems items, Clause clause, Placement placement, PlaceReader places, Draft draft)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || !items[i].IsWord || items.Text(items[i]) is not ("ceiling" or "ceilings") || !IsLedTo(i))
            return -1;
        if (
            placement.Newest is not { Text: null } hanging
            || items.Concept(hanging.Concept).Traits is { Lives: true } or { Building: true }
        )
            return -1;
        hanging.IsFromCeiling = true;
        placement.ExpectNothing();
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        var last = items.RoleAt(i + 1) is WordRole.Of or WordRole.In && places.Read(i + 2, WordRole.In) is var room and >= 0 ? room : i;
        draft.Place ??= ScenePlace.Room;
        if (draft.Place is ScenePlace.Room && draft.PlaceWord.Length == 0)
            draft.PlaceWord = "room";
        for (var said = i - 1; said >= 0 && IsBetween(said); said--)
            items.Show(said);
        return last;
    }

    /// <summary>[the] [wooden] ceiling from item <paramref name="i"/> on.</summary>
    public static bool IsAhead(PromptItems items, int i)
    {
        const int longest = 3;
        for (var at = i; at < items.Count && at < i + longest && items[at].IsWord; at++)
        {
            if (items.Text(items[at]) is "ceiling" or "ceilings")
                return true;
        }

        return false;
    }

    /// <summary>"Hanging from the", "on the", "along the wooden".</summary>
    private bool IsLedTo(int i)
    {
        for (i--; i >= 0 && items[i].IsWord; i--)
        {
            if (items.RoleAt(i) is WordRole.HangingFrom or WordRole.OutOf or WordRole.On or WordRole.Under or WordRole.Beside)
                return true;
            if (!IsBetween(i))
                return false;
        }

        return false;
    }

    private bool IsBetween(int i) =>
        items.RoleAt(i) is WordRole.Article or WordRole.Definite or WordRole.Size || items.KindAt(i) is ItemKind.Unknown or ItemKind.Colour;
}
