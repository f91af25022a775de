namespace Easel.Scenes.Figures.Animals;

/// <summary>The shape of a head.</summary>
internal enum HeadShape
{
    /// <summary>Seen from before, round.</summary>
    Round,

    /// <summary>Seen from the side, with a long muzzle.</summary>
    Long,

    /// <summary>Seen from the side, with a beak.</summary>
    Beaked,
    Elephant,
    Owl,
    Penguin,
    Frog,
    Robot,
    Monster,
    Alien,
    Snowman,
}
