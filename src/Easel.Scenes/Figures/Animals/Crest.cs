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
    CurledHorns,
    Ossicones,
    Comb,
    Plume,
    NoseHorn,
    Dragon,

    /// <summary>Of feathers, as a jay has it.</summary>
    Tuft,

    /// <summary>Of a robot animal.</summary>
    Antenna,
}
