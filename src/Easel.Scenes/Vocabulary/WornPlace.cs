namespace Easel.Scenes.Vocabulary;

/// <summary>Where a thing is worn.</summary>
public enum WornPlace
{
    Nowhere,
    Head,
    Eyes,

    /// <summary>Before one of them: a monocle.</summary>
    Eye,
    Neck,

    /// <summary>From the neck down: a dress, a coat.</summary>
    Body,

    /// <summary>Over the head, from ear to ear.</summary>
    Ears,
}
