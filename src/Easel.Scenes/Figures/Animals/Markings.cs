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

    /// <summary>A dark back.</summary>
    Saddle,

    /// <summary>Dark face, ears, legs and tail.</summary>
    Points,
}
