using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Tells who is in the sky from who is under it: "a castle in the sky", "a dog under a blue sky", "children looking at the stars in the
/// sky".</summary>
internal sealed class SkyAbove(PromptItems items, Draft draft)
{
    /// <summary>The place and the light of "in the sky" or "under a sky".</summary>
    /// <param name="first">The item after the preposition.</param>
    /// <param name="sky">The item of the sky.</param>
    public (ScenePlace? Place, SceneLight? Light) Of(WordRole role, int first, int sky, SceneLight? light)
    {
        if (role == WordRole.Under || IsAfterStars(first))
        {
            draft.IsUnderSky = true;
            return (null, light ?? draft.Light ?? Colour(first, sky) ?? SceneLight.Day);
        }

        draft.InSky = draft.Objects.LastOrDefault();
        return (ScenePlace.Sky, light);
    }

    /// <summary>"The stars in the sky", which are no things beside who looks at them.</summary>
    private bool IsAfterStars(int first) =>
        first > 1
        && draft.Objects.Count > 0
        && items.IsWordAt(first - 2)
        && Places.Light(items.Text(items[first - 2])) is not null
        && !items.Text(items[first - 2]).SequenceEqual(draft.Objects[^1].Word);

    /// <summary>Of "under a pink sky": the light that has it.</summary>
    private SceneLight? Colour(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (SkyColourReader.Light(items.Text(items[i])) is not { } light)
                continue;
            items.Show(i);
            draft.Weather ??= light is SceneLight.Day ? SceneWeather.Cloudy : null;
            return light;
        }

        return null;
    }
}
