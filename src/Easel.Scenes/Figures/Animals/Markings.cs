namespace Easel.Scenes.Figures.Animals;

internal enum Markings
{
    None,
    Belly,
    Cheeks,
    Panda,
    Raccoon,
    Tiger,
    Zebra,
    Spots,
    Patches,
    Giraffe,
    Fleece,
    Spikes,
    Shell,
    Scutes,
    Hump,
}
