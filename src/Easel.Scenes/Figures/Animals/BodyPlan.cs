namespace Easel.Scenes.Figures.Animals;

/// <summary>How an animal is built, where it does what animals do.</summary>
internal enum BodyPlan
{
    FourLegged,
    Bird,

    /// <summary>A fish, or a whale.</summary>
    Fish,

    /// <summary>It stands on two legs in any pose: a penguin, a robot.</summary>
    Upright,

    /// <summary>Two balls of snow.</summary>
    Snowman,
}
