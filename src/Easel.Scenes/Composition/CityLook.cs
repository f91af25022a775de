namespace Easel.Scenes.Composition;

/// <summary>What the buildings of a city look like.</summary>
public enum CityLook
{
    Plain,

    /// <summary>Spires and domes.</summary>
    Futuristic,

    /// <summary>Those, at night, with windows lit in pink and cyan.</summary>
    Neon,
}
