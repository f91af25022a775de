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
}
