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

    /// <summary>Larger than spots.</summary>
    Dots,
    Patches,
    Giraffe,
    Fleece,
    Spikes,
    Shell,
    Scutes,

    /// <summary>Large ones along the back.</summary>
    Plates,
    Hump,

    /// <summary>A dark back.</summary>
    Saddle,

    /// <summary>Dark face, ears, legs and tail.</summary>
    Points,
}
