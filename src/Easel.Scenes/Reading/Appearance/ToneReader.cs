using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads that a whole picture has no colours: "a black and white photo of a city", "a house, sepia", "line art of a dog". A black and
/// white cat is a cat of two colours.</summary>
internal sealed class ToneReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Items of "black and white".</summary>
    private const int Longest = 3;

    private static readonly FrozenSet<string> Pictures = (
        "photo, photograph, photography, photo of, photograph of, picture, picture of, image, image of, drawing, drawing of, sketch, sketch of, illustration, illustration of, "
        + "portrait, portrait of, painting, painting of, art, artwork, print, film, movie, icon, icon of, logo, line art, line drawing, cartoon, cartoon of, style, snapshot, scene, ink drawing"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || !items[i].IsWord)
            return -1;
        var first = items.RoleAt(i) == WordRole.In ? i + 1 : i;
        for (var last = Math.Min(first + Longest, items.Count) - 1; last >= first; last--)
        {
            if (ToneOf(items.Said(first, last)) is not { } tone || !IsOfPicture(first, last, tone, isIn: first > i))
                continue;
            draft.Tone = tone.Tone;
            items.Show(i, last);
            clause.Connect(WordRole.None);
            return last;
        }

        return -1;
    }

    private static (SceneTone Tone, bool IsOfPicture)? ToneOf(ReadOnlySpan<char> words) =>
        words switch
        {
            "black and white" or "black & white" or "black white" or "b w" or "b&w" => (SceneTone.BlackAndWhite, false),
            "monochrome" or "monochromatic" or "grayscale" or "greyscale" or "gray scale" or "grey scale" => (
                SceneTone.BlackAndWhite,
                true
            ),
            "line art" or "line art of" or "line drawing" or "line drawing of" or "linework" or "line work" => (SceneTone.Outlines, true),
            "sepia" or "sepia tone" or "sepia toned" or "sepia tones" => (SceneTone.Sepia, true),
            _ => null,
        };

    /// <summary>It is said of a picture, or of nothing else that follows or went before.</summary>
    private bool IsOfPicture(int first, int last, (SceneTone Tone, bool IsOfPicture) tone, bool isIn) =>
        tone.IsOfPicture
        || (isIn && items.EndsAt(last + 1))
        || (items.EndsAt(first - 1) && items.EndsAt(last + 1))
        || (items.IsWordAt(last + 1) && Pictures.Contains(items.Words(items[last + 1])));
}
