using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>What shows that something is angry, asleep, broken or new. Each names a concept; null where nothing is added.</summary>
/// <param name="OfLiving">Above the head of what lives, as comics have it.</param>
/// <param name="Face">Drawn upon a thing: its face, or a crack.</param>
/// <param name="OfThing">Beside the upper edge of a thing.</param>
/// <param name="Colour">Of the mark; null its own.</param>
internal sealed record Look(string? OfLiving = null, string? Face = null, string? OfThing = null, string? Colour = null)
{
    /// <summary>What is upon it: flames.</summary>
    public string? Atop { get; init; }

    /// <summary>What rises from it: steam.</summary>
    public string? Rising { get; init; }

    /// <summary>What is all over a plant or a spider's web: drops.</summary>
    public string? Strewn { get; init; }

    /// <summary>Said so of food and drink alone: nobody hot steams.</summary>
    public bool IsOfMeals { get; init; }

    /// <summary>Said so of what holds a drink or water: a full bin stands in no puddle.</summary>
    public bool IsOfVessels { get; init; }

    /// <summary>What it stands in: a puddle.</summary>
    public string? Beneath { get; init; }

    /// <summary>What has happened to it, where its outline shows that.</summary>
    public SceneChange Change { get; init; }

    /// <summary>What lives looks so in the art already: "a happy dog".</summary>
    public bool IsUsual { get; init; }
}
