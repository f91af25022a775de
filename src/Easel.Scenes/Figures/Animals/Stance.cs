namespace Easel.Scenes.Figures.Animals;

/// <summary>What an animal does with its whole body.</summary>
internal enum Stance
{
    Standing,
    Running,
    Leaping,
    Sitting,
    Lying,
    Asleep,

    /// <summary>Its head is at what it eats on the ground.</summary>
    Eating,
    Roaring,
    Flying,

    /// <summary>Seen from before, both wings held out.</summary>
    Spread,
    Swimming,

    /// <summary>As people stand, in any of their poses.</summary>
    Upright,
}
