using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads what light falls on a picture: "warm lamp light", "studio light", "lantern glow". No lamp is asked for.</summary>
internal sealed class LightingReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Words before the light, most.</summary>
    private const int Longest = 4;

    /// <summary>Returns the last item used; -1 where nothing of the kind is said from item <paramref name="i"/> on.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || clause.Phrase.Determined || (draft.Objects.Count == 0 && draft.Place is null))
            return -1;
        // "Cinematic lighting" is a medium.
        if (!items[i].IsWord || Mediums.At(items, i, out _) is not null)
            return -1;
        for (var at = i; at < items.Count && at < i + Longest; at++)
        {
            if (!items[at].IsWord || items[at].IsPossessive)
                return -1;
            if (at > i && IsLight(at) && items.EndsPhraseAt(at + 1))
            {
                draft.LeaveOut(items.Source(i, at));
                clause.EndUndrawn();
                return at;
            }

            if (items[at].Kind is not (ItemKind.Concept or ItemKind.Unknown or ItemKind.Colour) && items.RoleAt(at) != WordRole.Filler)
                return -1;
        }

        return -1;
    }

    private bool IsLight(int i) => items.Text(items[i]) is "light" or "lighting" or "glow" or "illumination";
}
