namespace Easel.Scenes.Figures.Charts;

/// <summary>What a chart shows its values by.</summary>
internal enum ChartKind
{
    Pie,

    /// <summary>A pie with a hole.</summary>
    Ring,

    Bars,

    /// <summary>Each value is a line of its own.</summary>
    Lines,
}
