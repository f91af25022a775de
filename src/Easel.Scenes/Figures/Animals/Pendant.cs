namespace Easel.Scenes.Figures.Animals;

/// <summary>What hangs from an animal's collar.</summary>
internal enum Pendant
{
    None,

    /// <summary>A round one, with its name.</summary>
    Tag,
    Bell,

    /// <summary>As large as cows have it.</summary>
    LargeBell,
}
