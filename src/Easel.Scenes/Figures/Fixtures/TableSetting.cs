namespace Easel.Scenes.Figures.Fixtures;

/// <summary>What everybody at a table has before them.</summary>
internal enum TableSetting
{
    None,

    /// <summary>A plate with food, and a glass.</summary>
    Plates,

    Cups,
}
