using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Finds the names of places and lights among the items of a prompt.</summary>
internal sealed class PlaceNames(TokenizedPrompt text, PromptItems items)
{
    /// <summary>The longest name of a place or a light that begins with item <paramref name="i"/>; its last item, or -1.</summary>
    public int Match(int i, out ScenePlace? place, out SceneLight? light)
    {
        (place, light) = (null, null);
        if (i >= items.Count || !items[i].IsWord)
            return -1;
        var first = items[i].First;
        for (var last = Math.Min(i + Places.LongestPhrase - 1, items.Count - 1); last >= i; last--)
        {
            if (items[last].IsPause)
                continue;
            var count = items[last].First + items[last].Words - first;
            var words = text.Text(first, count);
            place = Places.Ground(words);
            light = Places.Light(words);
            if (place is not null || light is not null)
                return last;
        }

        return -1;
    }

    /// <summary>"Mountain" in "a mountain road": the land around the place that is named next.</summary>
    public ScenePlace? LandBefore(int i) =>
        i + 1 >= items.Count || items[i + 1].IsPossessive || Places.Ground(items.Text(items[i + 1])) is null
            ? null
            : Places.Land(items.Text(items[i]));

    /// <summary>"Landscape" in "a lakeside landscape" says nothing more.</summary>
    public bool IsVague(int i) => i < items.Count && Places.IsVague(items.Text(items[i]).ToString());
}
