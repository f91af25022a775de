namespace Easel.Scenes.Figures.Animals;

internal enum Ears
{
    None,
    Pointed,
    Round,
    Large,
    Floppy,
    Long,
    Sideways,
}
