namespace Easel.Scenes.Vocabulary;

/// <summary>Where a thing is worn.</summary>
public enum WornPlace
{
    Nowhere,
    Head,
    Eyes,
    Neck,
}
