namespace Easel.Scenes.Figures.Animals;

internal enum Tail
{
    None,
    Thin,
    Bushy,
    Ringed,
    Tuft,
    Stub,
    Flowing,
    Curly,
    Thick,
    Squirrel,

    /// <summary>A beaver's, which is flat.</summary>
    Paddle,
}
