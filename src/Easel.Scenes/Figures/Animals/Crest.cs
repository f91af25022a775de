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
}
