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

    /// <summary>On its hind legs, the fore legs in the air, as horses do.</summary>
    Rearing,

    /// <summary>Its fore legs along the ground and its rump up: it stretches, digs or asks to play.</summary>
    Bowing,

    /// <summary>On its back, its legs up.</summary>
    OnBack,

    /// <summary>It sits and holds a fore paw up.</summary>
    PawUp,

    /// <summary>As people stand, in any of their poses.</summary>
    Upright,
}
