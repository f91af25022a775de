namespace Easel.Scenes.Figures.Animals;

internal enum Crest
{
    None,
    Lion,

    /// <summary>Along the back of the neck.</summary>
    Mane,
    Unicorn,
    Antlers,
    Horns,

    /// <summary>Straight ones, as antelopes have.</summary>
    LongHorns,
    CurledHorns,
    Ossicones,
    Comb,
    Plume,
    NoseHorn,

    /// <summary>Of a triceratops: three horns before it.</summary>
    Frill,
    Dragon,

    /// <summary>Of feathers, as a jay has it.</summary>
    Tuft,

    /// <summary>Of a robot animal.</summary>
    Antenna,
}
