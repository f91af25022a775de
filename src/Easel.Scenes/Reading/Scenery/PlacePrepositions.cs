using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Which prepositions lead to which places.</summary>
internal static class PlacePrepositions
{
    /// <summary>"A sun with clouds", "rain from clouds": they are things.</summary>
    public static bool IsAmongClouds(WordRole role) =>
        role is WordRole.In or WordRole.On or WordRole.Above or WordRole.Through or WordRole.Toward;

    /// <summary>Between "in" and a place.</summary>
    public static bool MayLead(WordRole role) =>
        role is WordRole.Article or WordRole.Definite or WordRole.Filler or WordRole.Light or WordRole.Dark or WordRole.Of or WordRole.Size;

    /// <summary>One is in mountains and on a street, and nothing stands under a city.</summary>
    public static bool Suits(WordRole role, ScenePlace place) =>
        role switch
        {
            WordRole.On => place
                is ScenePlace.Sea
                    or ScenePlace.Lake
                    or ScenePlace.Beach
                    or ScenePlace.Meadow
                    or ScenePlace.Street
                    or ScenePlace.Snow
                    or ScenePlace.Desert
                    or ScenePlace.Mountains
                    or ScenePlace.Forest
                    or ScenePlace.Moon
                    or ScenePlace.Mars
                    or ScenePlace.Clouds,
            WordRole.Under => place is ScenePlace.Sea or ScenePlace.Lake or ScenePlace.UnderWater or ScenePlace.Sky,
            WordRole.Beside => place
                is ScenePlace.Sky
                    or ScenePlace.Sea
                    or ScenePlace.Lake
                    or ScenePlace.Beach
                    or ScenePlace.Forest
                    or ScenePlace.Street,
            WordRole.Behind => false,
            WordRole.Above => place is not (ScenePlace.Moon or ScenePlace.Mars or ScenePlace.Room),
            _ => true,
        };
}
