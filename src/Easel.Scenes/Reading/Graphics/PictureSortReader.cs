using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Graphics;

/// <summary>Reads what sort of picture a prompt asks for after all that it shows: "a cat on a pumpkin, Halloween card", "two birds, vintage travel
/// poster". There is no card beside them; it is told.</summary>
internal sealed class PictureSortReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Items before the word for a picture, most.</summary>
    private const int Longest = 3;

    private static readonly FrozenSet<string> Sorts =
        "card, postcard, poster, flyer, cover, invitation, banner, print, drawing, painting, sketch, picture, photo, photograph, photography, image, artwork, illustration, clipart, wallpaper, portrait, render, rendering, animation, still"
            .Split(", ")
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> begins no such words.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || draft.Objects.Count == 0 || !items.IsPauseAt(i - 1) || !items[i].IsWord || !HasSentence(i))
            return -1;
        var last = i;
        while (!items.EndsAt(last + 1) && last - i < Longest)
            last++;
        if (!items.EndsAt(last + 1) || !IsSort(i, last) || Mediums.Are(items.Said(i, last).ToString()))
            return -1;
        draft.LeaveOut(items.Source(i, last));
        return last;
    }

    private bool IsSort(int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (
                !items.IsWordAt(at)
                || items.KindAt(at) is ItemKind.Style
                || items.RoleAt(at) is not (WordRole.None or WordRole.Filler or WordRole.Size)
            )
                return false;
        }

        var words = items.Said(first, last).ToString().Split(' ');
        // In a room a poster hangs on the wall.
        return words.Length > 1 && Sorts.Contains(words[^1]) && draft.Place is not ScenePlace.Room;
    }

    /// <summary>What comes before is no list of tags.</summary>
    private bool HasSentence(int i)
    {
        for (var at = 0; at < i; at++)
        {
            if (items.RoleAt(at) is WordRole.Article or WordRole.Definite or WordRole.Number)
                return true;
        }

        return false;
    }
}
