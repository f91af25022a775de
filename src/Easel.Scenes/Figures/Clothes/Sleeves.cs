namespace Easel.Scenes.Figures.Clothes;

internal enum Sleeves
{
    Long,
    Short,
    None,
}
