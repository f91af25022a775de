namespace Easel.Scenes.Figures.Shaped;

/// <summary>What is on the face of a shaped thing.</summary>
internal enum ShapedDetail
{
    None,
    Gleam,
    Hands,
    Bars,
    Landscape,
    Chips,
    Sprinkles,
    Holes,
    Legs,
    Post,
    Border,
    String,
    Salami,
}
