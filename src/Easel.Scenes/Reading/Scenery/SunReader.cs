using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads a sun that sets or rises, which is no thing but the light: "the sun is setting over the sea".</summary>
internal sealed class SunReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Returns the last item used; -1 where there is none.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || !items[i].IsWord)
            return -1;
        var last =
            IsSun(i) ? VerbAfter(i + 1)
            : IsVerb(i) && IsSun(i + 1) ? i + 1
            : -1;
        if (last < 0)
            return -1;
        draft.Light = SceneLight.Sunset;
        clause.EndUndrawn();
        return last;
    }

    private int VerbAfter(int i)
    {
        if (items.RoleAt(i) == WordRole.Filler)
            i++;
        // "Setting over" says where, too.
        return IsVerb(i) ? i
            : items.RoleAt(i) == WordRole.Above && items.Text(items[i]) is "setting over" or "rising over" or "rising above" ? i - 1
            : -1;
    }

    private bool IsSun(int i) => IsOf(i, "sun");

    private bool IsVerb(int i) => IsOf(i, "setting") || IsOf(i, "rising") || IsOf(i, "sets") || IsOf(i, "rises");

    private bool IsOf(int i, string word) =>
        items.KindAt(i) is ItemKind.Concept or ItemKind.Unknown or ItemKind.Grammar && items.Text(items[i]).SequenceEqual(word);
}
