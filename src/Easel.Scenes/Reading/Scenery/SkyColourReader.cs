using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads the colour of the sky as the time of day that has it: "an orange sky", "the sky is pink"; a grey one has clouds.</summary>
internal sealed class SkyColourReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Colours of one sky, most, with "and" between.</summary>
    private const int Longest = 5;

    /// <summary>Returns the last item used; -1 where nothing of the kind is said from item <paramref name="i"/> on.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || (BeforeSky(i) ?? AfterSky(i)) is not { } found || items.KindAt(found.Last + 1) is ItemKind.Concept)
            return -1;
        if (found.Light is SceneLight.Day)
            draft.Weather ??= SceneWeather.Cloudy;
        else
            draft.Light ??= found.Light;
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        clause.EndNoun();
        return found.Last;
    }

    /// <summary>"Pink and orange sky".</summary>
    private (SceneLight Light, int Last)? BeforeSky(int i)
    {
        if (Light(i) is not { } light)
            return null;
        for (var at = i + 1; at < items.Count && at < i + Longest; at++)
        {
            if (IsSky(at))
                return (light, at);
            if (items.RoleAt(at) != WordRole.And && Light(at) is null)
                return null;
        }

        return null;
    }

    /// <summary>"Sky is orange".</summary>
    private (SceneLight Light, int Last)? AfterSky(int i) =>
        IsSky(i)
        && i + 2 < items.Count
        && items.Text(items[i + 1]) is "is" or "was" or "turns" or "turned" or "turning" or "glows" or "glowing" or "looks"
        && Light(i + 2) is { } light
            ? (light, i + 2)
            : null;

    private bool IsSky(int i) => i < items.Count && items.Text(items[i]) is "sky" or "skies";

    private SceneLight? Light(int i) => i >= items.Count ? null : Light(items.Text(items[i]));

    /// <summary>When the sky has this colour; by day where clouds are grey.</summary>
    public static SceneLight? Light(ReadOnlySpan<char> colour) =>
        colour switch
        {
            "orange" or "pink" or "red" or "purple" or "golden" or "crimson" or "violet" or "amber" or "fiery" => SceneLight.Sunset,
            "black" or "dark" => SceneLight.Night,
            "grey" or "gray" => SceneLight.Day,
            _ => null,
        };
}
