using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Words before a city that say what it looks like.</summary>
internal static class CityLooks
{
    /// <summary>The longest that item <paramref name="i"/> begins, and its last item; null where it says nothing of the kind.</summary>
    public static CityLook? At(PromptItems items, int i, out int last)
    {
        for (last = Math.Min(i + 1, items.Count - 1); last >= i; last--)
        {
            if (items[last].IsWord && Of(items.Said(i, last)) is { } look)
                return look;
        }

        return null;
    }

    private static CityLook? Of(ReadOnlySpan<char> words) =>
        words switch
        {
            "futuristic" or "sci-fi" or "sci fi" or "scifi" or "science fiction" or "utopian" or "high tech" or "space age" =>
                CityLook.Futuristic,
            "cyberpunk" or "neon" or "neon lit" or "neon-lit" or "synthwave" or "vaporwave" => CityLook.Neon,
            _ => null,
        };
}
