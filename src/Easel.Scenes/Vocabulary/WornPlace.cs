namespace Easel.Scenes.Vocabulary;

/// <summary>Where a thing is worn.</summary>
public enum WornPlace
{
    Nowhere,
    Head,
    Eyes,
    Neck,

    /// <summary>From the neck down: a dress, a coat.</summary>
    Body,

    /// <summary>Over the head, from ear to ear.</summary>
    Ears,
}
