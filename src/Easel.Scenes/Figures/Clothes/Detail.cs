namespace Easel.Scenes.Figures.Clothes;

/// <summary>What is seen upon the clothes of the upper body.</summary>
internal enum Detail
{
    Tie,
    BowTie,
    Lapels,
    Buttons,
    Apron,
    Belt,
    Badge,
    Bands,
    Stripes,
    Dungarees,
    Stethoscope,
    Cross,
    Emblem,
    FurTrim,
    Plates,
    Ruff,
    Ermine,
    Dots,
    Wrap,
    OpenCoat,
    Vest,
    Number,
    Collar,
    Panel,
    Flowers,
    WhiteCollar,
    Suspenders,
    Zip,

    /// <summary>Of an animal, lighter than its coat.</summary>
    Belly,

    /// <summary>Over one shoulder.</summary>
    Sash,

    /// <summary>In which a broken arm lies.</summary>
    Sling,
}
